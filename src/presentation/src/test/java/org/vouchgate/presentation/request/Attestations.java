package org.vouchgate.presentation.request;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.PublicJwk;

/** Verifier attestations for tests. Their signature is for wallets, so any will do here. */
final class Attestations {

    private Attestations() {}

    static String good() {
        return of(claims -> claims);
    }

    static String of(UnaryOperator<JsonObjectBuilder> change) {
        return of(change, Requests.CERTIFIED.leaf().getPublicKey(), "verifier-attestation+jwt");
    }

    static String of(UnaryOperator<JsonObjectBuilder> change, PublicKey key, String type) {
        var header = Json.createObjectBuilder().add("typ", type).add("alg", "ES256");
        var claims = Json.createObjectBuilder()
                .add("iss", "https://registrar.example")
                .add("sub", "verifier.example")
                .add("exp", Instant.parse("2027-01-01T00:00:00Z").getEpochSecond())
                .add(
                        "cnf",
                        Json.createObjectBuilder()
                                .add("jwk", PublicJwk.of(key).orElseThrow().json()));
        return encoded(header.build()) + "." + encoded(change.apply(claims).build()) + "." + "A".repeat(86);
    }

    private static String encoded(JsonObject json) {
        return Base64Url.encode(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
