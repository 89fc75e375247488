package org.vouchgate.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.w3c.LegacyProofs;

/** What a Verifiable Presentation Request says. */
class PresentationQueryTest {

    @Test
    void it_asks_for_any_credential_and_a_proof_for_this_request() {
        var asked = PresentationQuery.of("For a job", "a-nonce", "https://gateway.example", LegacyProofs.REFUSED)
                .getJsonObject("verifiablePresentationRequest");

        assertThat(asked.getString("challenge")).isEqualTo("a-nonce");
        assertThat(asked.getString("domain")).isEqualTo("https://gateway.example");
        assertThat(asked.getJsonArray("query").getJsonObject(0).toString())
                .isEqualTo("{\"type\":\"QueryByExample\",\"credentialQuery\":"
                        + "{\"reason\":\"For a job\",\"example\":{\"type\":[\"VerifiableCredential\"]}}}");
    }

    @Test
    void it_names_the_suites_that_a_holders_proof_is_verified_with() {
        assertThat(suites(LegacyProofs.REFUSED))
                .containsExactly("eddsa-rdfc-2022", "eddsa-jcs-2022", "ecdsa-rdfc-2019", "ecdsa-jcs-2019");
        assertThat(suites(LegacyProofs.ACCEPTED)).contains("Ed25519Signature2020");
    }

    private static List<String> suites(LegacyProofs legacy) {
        return PresentationQuery.of("", "", "", legacy)
                .getJsonObject("verifiablePresentationRequest")
                .getJsonArray("query")
                .getJsonObject(1)
                .getJsonArray("acceptedCryptosuites")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(suite -> suite.getString("cryptosuite"))
                .toList();
    }
}
