package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The verifier as a DID of the method {@code web}: its document stands at the origin of its own pages. */
public final class VerifierDid {

    /** Where a resolver looks for it (did:web, section 2.5.2). */
    public static final String PATH = "/.well-known/did.json";

    private VerifierDid() {}

    /** The DID of an https origin; a port is part of the name. */
    public static String of(URI origin) {
        var port = origin.getPort() == -1 ? "" : "%3A" + origin.getPort();
        return "did:web:" + origin.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /** The verification method of a key: named by its thumbprint, so that it never names another. */
    static String keyId(String did, SigningIdentity identity) {
        return did + "#" + identity.thumbprint();
    }

    /**
     * The DID document.
     *
     * @param identities whose keys it lists: of new requests, and of those still open (CP-05)
     */
    public static JsonObject document(String did, List<SigningIdentity> identities) {
        var methods = Json.createArrayBuilder();
        var ids = Json.createArrayBuilder();
        identities.stream().map(identity -> method(did, identity)).distinct().forEach(method -> {
            methods.add(method);
            ids.add(method.getString("id"));
        });
        var names = ids.build();
        return Json.createObjectBuilder()
                .add("@context", contexts())
                .add("id", did)
                .add("verificationMethod", methods)
                .add("authentication", names)
                .add("assertionMethod", names)
                .build();
    }

    private static JsonObject method(String did, SigningIdentity identity) {
        return Json.createObjectBuilder()
                .add("id", keyId(did, identity))
                .add("type", "JsonWebKey2020")
                .add("controller", did)
                .add("publicKeyJwk", identity.publicJwk())
                .build();
    }

    private static JsonArrayBuilder contexts() {
        return Json.createArrayBuilder()
                .add("https://www.w3.org/ns/did/v1")
                .add("https://w3id.org/security/suites/jws-2020/v1");
    }
}
