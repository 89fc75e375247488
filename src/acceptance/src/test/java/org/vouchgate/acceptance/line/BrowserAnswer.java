package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.vouchgate.testkit.wallet.Envelope;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.ProofTweaks;

/** What a wallet behind the browser's Digital Credentials API makes of a request (OpenID4VP 1.0, Appendix A). */
public final class BrowserAnswer {

    private static final String UNSIGNED = "openid4vp-v1-unsigned";

    private BrowserAnswer() {}

    /**
     * A sound answer to the first request that this wallet understands.
     *
     * @param origin  the page's origin, as the browser tells the wallet
     * @param digital what the page handed to the browser
     */
    public static JsonObject to(String digital, String origin) {
        return to(digital, "origin:" + origin, ProofTweaks.NONE);
    }

    /** An answer whose proofs name an audience of the caller's choice, or are wrong on purpose. */
    static JsonObject to(String digital, String audience, ProofTweaks tweaks) {
        var request = read(digital).getJsonArray("requests").getJsonObject(0);
        var parameters = parameters(request);
        var candidate = Candidate.certified();
        var ask = new PresentationAsk(
                Json.createObjectBuilder(parameters).add("client_id", audience).build(), Optional.empty());
        var wallet = candidate.wallet();
        var vpToken = wallet.answer(ask, wallet.choose(ask), Instant.now(), tweaks);
        var answered = Json.createObjectBuilder().add("vp_token", vpToken).build();
        return of(
                request.getString("protocol"),
                parameters.getString("response_mode").equals("dc_api.jwt")
                        ? Json.createObjectBuilder()
                                .add("response", wallet.seal(ask, answered, Envelope.AS_ASKED))
                                .build()
                        : answered);
    }

    static JsonObject of(String protocol, JsonObject data) {
        return Json.createObjectBuilder()
                .add("protocol", protocol)
                .add("data", data)
                .build();
    }

    /** The parameters of one entry of {@code requests}, signed or not. */
    static JsonObject parameters(JsonObject request) {
        var data = request.getJsonObject("data");
        return request.getString("protocol").equals(UNSIGNED)
                ? data
                : read(new String(
                        Base64.getUrlDecoder().decode(data.getString("request").split("\\.")[1]),
                        StandardCharsets.UTF_8));
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
