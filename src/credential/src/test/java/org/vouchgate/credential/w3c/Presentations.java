package org.vouchgate.credential.w3c;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.Challenge;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

/** A wallet's presentation on its way, sound unless a hook breaks it. Written here, apart from the code under test. */
final class Presentations {

    private static final String V1 = "https://www.w3.org/2018/credentials/v1";
    private static final String V2 = "https://www.w3.org/ns/credentials/v2";

    private final TestKey holder;
    private final Challenge challenge;
    private final Instant at;
    private final JsonArrayBuilder credentials = Json.createArrayBuilder();
    private boolean dataModel2;
    private UnaryOperator<JsonObject> header = UnaryOperator.identity();
    private UnaryOperator<JsonObject> payload = UnaryOperator.identity();
    private TestKey signer;

    private Presentations(TestKey holder, Challenge challenge, Instant at) {
        this.holder = holder;
        this.signer = holder;
        this.challenge = challenge;
        this.at = at;
    }

    static Presentations by(TestKey holder, Challenge challenge, Instant at) {
        return new Presentations(holder, challenge, at);
    }

    Presentations of(String vcJwt) {
        credentials.add(vcJwt);
        return this;
    }

    Presentations enveloped(String url) {
        credentials.add(Json.createObjectBuilder()
                .add("@context", V2)
                .add("id", url)
                .add("type", "EnvelopedVerifiableCredential"));
        return this;
    }

    Presentations dataModel2() {
        dataModel2 = true;
        return this;
    }

    Presentations signedBy(TestKey other) {
        signer = other;
        return this;
    }

    Presentations header(UnaryOperator<JsonObject> change) {
        header = change;
        return this;
    }

    Presentations payload(UnaryOperator<JsonObject> change) {
        payload = change;
        return this;
    }

    Presentations claim(String name, JsonValue value) {
        return payload(
                before -> Json.createObjectBuilder(before).add(name, value).build());
    }

    String jwt() {
        var typed = Json.createObjectBuilder()
                .add("typ", dataModel2 ? "vp+jwt" : "JWT")
                .add("alg", holder.algorithm())
                .add("kid", holder.didKeyMethod())
                .build();
        return Jws.sign(header.apply(typed), payload.apply(claims()), signer);
    }

    private JsonObject claims() {
        var body = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(dataModel2 ? V2 : V1))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("verifiableCredential", credentials);
        return dataModel2
                ? proof(body.add("holder", holder.didKey())).build()
                : proof(Json.createObjectBuilder().add("vp", body)).build();
    }

    private JsonObjectBuilder proof(JsonObjectBuilder claims) {
        return claims.add("iss", holder.didKey())
                .add("nonce", challenge.nonce())
                .add("aud", challenge.audience())
                .add("iat", at.getEpochSecond())
                .add("exp", at.plusSeconds(60).getEpochSecond());
    }
}
