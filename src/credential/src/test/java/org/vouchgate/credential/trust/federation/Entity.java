package org.vouchgate.credential.trust.federation;

import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** A member of a federation in a test: says things about itself and about others. */
record Entity(String id, TestKey key) {

    static Entity named(String id) {
        return new Entity(id, TestKey.p256(CHANCE));
    }

    JsonObject jwk() {
        return Json.createObjectBuilder(key.publicJwk())
                .add("kid", key.thumbprint())
                .build();
    }

    PublicJwk publicJwk() {
        return PublicJwk.read(jwk()).orElseThrow();
    }

    JsonObject jwks() {
        return Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(jwk()))
                .build();
    }

    JsonObjectBuilder about(Entity subject) {
        return Json.createObjectBuilder()
                .add("iss", id)
                .add("sub", subject.id())
                .add("iat", NOON.minus(Duration.ofHours(1)).getEpochSecond())
                .add("exp", expires().getEpochSecond())
                .add("jwks", subject.jwks());
    }

    static Instant expires() {
        return NOON.plus(Duration.ofHours(1));
    }

    /** What an authority says of itself. */
    String authority(List<String> hints) {
        return sign(about(this)
                .add("authority_hints", Json.createArrayBuilder(hints))
                .add(
                        "metadata",
                        Json.createObjectBuilder()
                                .add(
                                        "federation_entity",
                                        Json.createObjectBuilder().add("federation_fetch_endpoint", id + "/fetch"))));
    }

    String sign(JsonObjectBuilder claims) {
        return sign(claims, "entity-statement+jwt");
    }

    String sign(JsonObjectBuilder claims, String type) {
        return Jws.sign(
                Json.createObjectBuilder()
                        .add("typ", type)
                        .add("kid", key.thumbprint())
                        .build(),
                claims.build(),
                key);
    }
}
