package org.vouchgate.gateway.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.vouchgate.credential.proof.Cryptosuite;
import org.vouchgate.credential.w3c.LegacyProofs;

/** Writes a Verifiable Presentation Request: any one credential, and a proof of whoever presents it. */
final class PresentationQuery {

    /** The kinds of identifier whose keys a holder's proof is verified with. */
    private static final List<String> DID_METHODS = List.of("key", "jwk", "web");

    private PresentationQuery() {}

    static JsonObject of(String reason, String challenge, String domain, LegacyProofs legacy) {
        var request = Json.createObjectBuilder()
                .add("query", Json.createArrayBuilder().add(example(reason)).add(authentication(legacy)))
                .add("challenge", challenge)
                .add("domain", domain);
        return Json.createObjectBuilder()
                .add("verifiablePresentationRequest", request)
                .build();
    }

    /** Wallets compare the example member by member; a context in it would leave out one of the data models. */
    private static JsonObject example(String reason) {
        return Json.createObjectBuilder()
                .add("type", "QueryByExample")
                .add(
                        "credentialQuery",
                        Json.createObjectBuilder()
                                .add("reason", reason)
                                .add(
                                        "example",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "type",
                                                        Json.createArrayBuilder()
                                                                .add("VerifiableCredential"))))
                .build();
    }

    private static JsonObject authentication(LegacyProofs legacy) {
        return Json.createObjectBuilder()
                .add("type", "DIDAuthentication")
                .add("acceptedMethods", each("method", DID_METHODS))
                .add("acceptedCryptosuites", each("cryptosuite", suites(legacy)))
                .build();
    }

    private static List<String> suites(LegacyProofs legacy) {
        return Arrays.stream(Cryptosuite.values())
                .filter(suite -> suite != Cryptosuite.ECDSA_SD_2023) // for issuers' proofs only
                .filter(suite -> !suite.isLegacy() || legacy == LegacyProofs.ACCEPTED)
                .map(Cryptosuite::wireName)
                .toList();
    }

    private static JsonArray each(String name, List<String> values) {
        var list = Json.createArrayBuilder();
        values.forEach(value -> list.add(Json.createObjectBuilder().add(name, value)));
        return list.build();
    }
}
