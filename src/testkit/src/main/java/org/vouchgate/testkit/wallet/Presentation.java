package org.vouchgate.testkit.wallet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.wallet.Choice.Shared;

/** Turns chosen credentials into what a VP Token carries: SD-JWT with key binding, or a VP-JWT. */
final class Presentation {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final TestKey holder;
    private final String nonce;
    private final String audience;
    private final Instant at;

    Presentation(TestKey holder, String nonce, String audience, Instant at) {
        this.holder = holder;
        this.nonce = nonce;
        this.audience = audience;
        this.at = at;
    }

    String of(Shared shared, ProofTweaks tweaks) {
        var presented = shared.credential().format().equals(IssuedCredential.SD_JWT_VC)
                ? sdJwt(shared, tweaks)
                : vpJwt(shared, tweaks);
        return tweaks.alterPresented().apply(presented);
    }

    private String sdJwt(Shared shared, ProofTweaks tweaks) {
        var issued = shared.credential().encoded();
        var bare = new StringBuilder(issued.substring(0, issued.indexOf('~') + 1));
        shared.disclosures().forEach(disclosure -> bare.append(disclosure).append('~'));
        if (tweaks.withoutProof()) {
            return bare.toString();
        }
        var claims = Json.createObjectBuilder()
                .add("iat", at.getEpochSecond())
                .add("aud", audience)
                .add("nonce", nonce)
                .add("sd_hash", new SdJwtView(issued).digest(bare.toString()))
                .build();
        var header = Json.createObjectBuilder().add("typ", "kb+jwt").build();
        return bare + sign(header, claims, tweaks);
    }

    private String vpJwt(Shared shared, ProofTweaks tweaks) {
        if (tweaks.withoutProof()) {
            return shared.credential().encoded();
        }
        var presentation = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/2018/credentials/v1"))
                .add("type", Json.createArrayBuilder().add("VerifiablePresentation"))
                .add("holder", holder.didKey())
                .add(
                        "verifiableCredential",
                        Json.createArrayBuilder().add(shared.credential().encoded()));
        var claims = Json.createObjectBuilder()
                .add("iss", holder.didKey())
                .add("aud", audience)
                .add("nonce", nonce)
                .add("iat", at.getEpochSecond())
                .add("nbf", at.getEpochSecond())
                .add("exp", at.plus(LIFETIME).getEpochSecond())
                .add("vp", presentation)
                .build();
        var header = Json.createObjectBuilder()
                .add("typ", "JWT")
                .add("kid", holder.didKeyMethod())
                .build();
        return sign(header, claims, tweaks);
    }

    private String sign(JsonObject header, JsonObject claims, ProofTweaks tweaks) {
        var complete =
                Json.createObjectBuilder(header).add("alg", holder.algorithm()).build();
        var signed = Jws.sign(
                tweaks.alterHeader().apply(complete),
                tweaks.alterPayload().apply(claims),
                tweaks.signer().orElse(holder));
        return tweaks.alterProof().apply(signed);
    }
}
