package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.StrictJson;

/** The examples of OpenID4VP 1.0, appendices B.2.6.1 and B.2.6.2. */
class SessionTranscriptTest {

    private static final String NONCE = "exc7gBkxjx1rdc9udRrveKvSsJIq80avlXeLHhGwqtA";
    private static final String KEY = """
            {"kty":"EC","crv":"P-256","x":"DxiH5Q4Yx3UrukE2lWCErq8N8bqC9CHLLrAwLz5BmE0",
             "y":"XtLM4-3h5o3HUH0MHVJV0kyq0iBlrBwlh8qEDMZ4-Pc","use":"enc","alg":"ECDH-ES","kid":"1"}""";

    @Test
    @DisplayName("FM-06, EN-10: the example of a posted answer")
    void the_example_of_a_posted_answer() {
        var handover = new Handover.ByRedirect("x509_san_dns:example.com", "https://example.com/response", recipient());

        assertThat(transcript(handover))
                .isEqualTo(
                        "83f6f682714f70656e494434565048616e646f7665725820048bc053c00442af9b8eed494cefdd9d95240d254b046b11"
                                + "b68013722aad38ac");
    }

    @Test
    @DisplayName("FM-07, EN-10: the example of an answer through the browser")
    void the_example_of_an_answer_through_the_browser() {
        var handover = new Handover.ByBrowser("https://example.com", recipient());

        assertThat(transcript(handover))
                .isEqualTo(
                        "83f6f682764f70656e4944345650444341504948616e646f7665725820fbece366f4212f9762c74cfdbf83b8c69e371d"
                                + "5d68cea09cb4c48ca6daab761a");
    }

    private static String transcript(Handover handover) {
        var challenge = new Challenge(NONCE, "not used", Instant.EPOCH, Optional.of(handover), List.of());
        return HexFormat.of()
                .formatHex(SessionTranscript.of(challenge, handover).encoded());
    }

    private static Optional<Handover.Recipient> recipient() {
        var jwk = PublicJwk.read(StrictJson.object(KEY).orElseThrow()).orElseThrow();
        return Optional.of(new Handover.Recipient(jwk.thumbprint(), other -> Optional.empty()));
    }
}
