package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;

/** Issues credentials under one identity: a certificate, a web address, or a DID. */
public final class TestIssuer {

    private static final String DOCUMENT_TYPE = "application/json";

    private final Optional<String> identifier;
    private final TestKey key;
    private final JsonObject keyReference;
    private final Map<URI, PublishedDocument> documents;
    private final SecureRandom chance;

    private TestIssuer(
            Optional<String> identifier,
            TestKey key,
            JsonObject keyReference,
            Map<URI, PublishedDocument> documents,
            SecureRandom chance) {
        this.identifier = identifier;
        this.key = key;
        this.keyReference = keyReference;
        this.documents = documents;
        this.chance = chance;
    }

    /** Known by its certificate alone: {@code x5c} and no {@code iss}. */
    public static TestIssuer certified(CertifiedKey certified, SecureRandom chance) {
        return new TestIssuer(Optional.empty(), certified.key(), x5c(certified), Map.of(), chance);
    }

    /** Known by its certificate, and naming itself in {@code iss} too. */
    public static TestIssuer certified(CertifiedKey certified, String iss, SecureRandom chance) {
        return new TestIssuer(Optional.of(iss), certified.key(), x5c(certified), Map.of(), chance);
    }

    /** Known by an https address at whose well-known path it publishes its keys (JWT VC issuer metadata). */
    public static TestIssuer atAddress(URI address, TestKey key, SecureRandom chance) {
        var jwk = Json.createObjectBuilder(key.publicJwk()).add("kid", key.thumbprint());
        var metadata = Json.createObjectBuilder()
                .add("issuer", address.toString())
                .add(
                        "jwks",
                        Json.createObjectBuilder()
                                .add("keys", Json.createArrayBuilder().add(jwk)))
                .build();
        var path = Optional.ofNullable(address.getRawPath()).orElse("");
        var wellKnown =
                address.resolve("/.well-known/jwt-vc-issuer" + (path.equals("/") ? "" : path.replaceAll("/$", "")));
        return new TestIssuer(
                Optional.of(address.toString()),
                key,
                kid(key.thumbprint()),
                Map.of(wellKnown, new PublishedDocument(DOCUMENT_TYPE, metadata.toString())),
                chance);
    }

    /** @param did such as {@code did:web:college.example} or {@code did:web:localhost%3A8443:demo} */
    public static TestIssuer didWeb(String did, TestKey key, SecureRandom chance) {
        var method = did + "#key-1";
        var verificationMethod = Json.createObjectBuilder()
                .add("id", method)
                .add("type", "JsonWebKey")
                .add("controller", did)
                .add("publicKeyJwk", key.publicJwk());
        var document = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/did/v1"))
                .add("id", did)
                .add("verificationMethod", Json.createArrayBuilder().add(verificationMethod))
                .add("assertionMethod", Json.createArrayBuilder().add(method))
                .build();
        return new TestIssuer(
                Optional.of(did),
                key,
                kid(method),
                Map.of(didDocument(did), new PublishedDocument(DOCUMENT_TYPE, document.toString())),
                chance);
    }

    public static TestIssuer didKey(TestKey key, SecureRandom chance) {
        return new TestIssuer(Optional.of(key.didKey()), key, kid(key.didKeyMethod()), Map.of(), chance);
    }

    public static TestIssuer didJwk(TestKey key, SecureRandom chance) {
        return new TestIssuer(Optional.of(key.didJwk()), key, kid(key.didJwk() + "#0"), Map.of(), chance);
    }

    /** Where a did:web's document is found (did:web method specification, section 3.2). */
    public static URI didDocument(String did) {
        var parts = did.substring("did:web:".length()).split(":");
        var host = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        if (parts.length == 1) {
            return URI.create("https://" + host + "/.well-known/did.json");
        }
        var path = did.substring("did:web:".length() + parts[0].length()).replace(':', '/');
        return URI.create("https://" + host + path + "/did.json");
    }

    /** What it calls itself in {@code iss} and {@code issuer}; nothing if only its certificate names it. */
    public Optional<String> identifier() {
        return identifier;
    }

    public TestKey key() {
        return key;
    }

    /** What somebody has to serve so that its keys can be found. */
    public Map<URI, PublishedDocument> documents() {
        return documents;
    }

    /** Starts an SD-JWT VC. */
    public SdJwtVcBuilder sdJwtVc(String vct, Instant at) {
        return new SdJwtVcBuilder(this, vct, at, chance);
    }

    /** Starts a W3C credential secured as JWT, in VCDM 2.0 dress unless told otherwise. */
    public VcJwtBuilder vcJwt(Instant at) {
        return new VcJwtBuilder(this, at);
    }

    /** Starts a status list token at this address (IETF Token Status List). */
    public TokenStatusList tokenStatusList(URI address, int bits, int size) {
        return new TokenStatusList(this, address, bits, size);
    }

    /** Starts a W3C bitstring status list credential of the least permitted size. */
    public BitstringStatusList bitstringStatusList(URI address, String purpose) {
        return new BitstringStatusList(this, address, purpose);
    }

    /** A JOSE header with {@code typ} and the way to this issuer's key. */
    JsonObject header(String type) {
        return Json.createObjectBuilder()
                .add("typ", type)
                .add("alg", key.algorithm())
                .addAll(Json.createObjectBuilder(keyReference))
                .build();
    }

    private static JsonObject x5c(CertifiedKey certified) {
        return Json.createObjectBuilder().add("x5c", certified.x5c()).build();
    }

    private static JsonObject kid(String value) {
        return Json.createObjectBuilder().add("kid", value).build();
    }
}
