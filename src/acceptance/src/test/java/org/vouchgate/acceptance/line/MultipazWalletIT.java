package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.wallet.MultipazWallet;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.WalletHttp.HttpAnswer;

/** The line with Multipaz, whole or in parts; {@link MultipazWallet} says exactly whose is what. */
class MultipazWalletIT {

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Candidate candidate = Candidate.without();
    private final MultipazWallet wallet =
            MultipazWallet.holding(College.certificateFor(candidate.key()), candidate.key());

    @Test
    void multipaz_alone_answers_from_the_link_to_the_post_and_is_verified() {
        var asked = recruiting.ask(request -> request.add("dcqlQuery", certificateQuery())
                .add("purpose", "To see that a wallet of others understands every step."));

        wallet.answer(asked.authorizationRequest(), College.CERTIFICATE_TYPE);

        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings())
                .containsExactlyInAnyOrder(
                        "integrity:passed:signed-by-issuer",
                        "holder-binding:passed:presented-by-holder",
                        "validity-period:passed:within-validity-period",
                        "query-match:passed:as-asked",
                        "issuer-trust:passed:issuer-on-trust-list",
                        "status:not-applicable:no-status-published");
        assertThat(asked.assessment().toString()).doesNotContain(College.GIVEN_NAME, College.FAMILY_NAME);
    }

    @Test
    void a_certificate_presented_and_encrypted_by_multipaz_is_verified() {
        var asked = recruiting.ask();
        var ask = candidate.read(asked);

        var answer = post(ask, wallet.prepare(ask));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.reason()).isEqualTo("every-check-passed");
        assertThat(asked.findings())
                .containsExactlyInAnyOrder(
                        "integrity:passed:signed-by-issuer",
                        "holder-binding:passed:presented-by-holder",
                        "validity-period:passed:within-validity-period",
                        "query-match:passed:as-asked",
                        "issuer-trust:passed:issuer-on-trust-list",
                        "status:not-applicable:no-status-published");
        assertThat(asked.assessment().getJsonObject("match").getInt("score")).isPositive();
    }

    @Test
    void names_that_were_not_asked_for_are_left_out_by_multipaz_and_nothing_misses_them() {
        var asked = recruiting.ask();
        var ask = candidate.read(asked);

        var prepared = wallet.prepare(ask);
        post(ask, prepared);

        assertThat(disclosures(prepared)).contains("Java", "SQL").doesNotContain(College.GIVEN_NAME);
        assertThat(disclosures(prepared)).doesNotContain(College.FAMILY_NAME);
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    @DisplayName("A-26: a key binding that Multipaz made for another nonce is refused")
    void a_key_binding_that_multipaz_made_for_another_nonce_is_refused() {
        var asked = recruiting.ask();
        var ask = candidate.read(asked);

        var answer = post(ask, wallet.prepare(ask, "the-nonce-of-another-request"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.reason()).isEqualTo("holder-proof-nonce-mismatch");
        assertThat(asked.failures()).containsExactly("holder-proof-nonce-mismatch");
    }

    /** The usual query without its alternative: Multipaz refuses any query that names jwt_vc_json. */
    private static JsonObject certificateQuery() {
        var query = """
                {"credentials": [{
                  "id": "certificate",
                  "format": "dc+sd-jwt",
                  "meta": {"vct_values": ["%s"]},
                  "claims": [{"path": ["skills", null, "name"]}]
                }]}""".formatted(College.CERTIFICATE_TYPE);
        try (var reader = Json.createReader(new StringReader(query))) {
            return reader.readObject();
        }
    }

    private HttpAnswer post(PresentationAsk ask, JsonObject prepared) {
        return candidate.wallet().postForm(ask, Map.of("response", prepared.getString("response")), Candidate.http());
    }

    /** Every disclosure in the presentation, decoded. */
    private static String disclosures(JsonObject prepared) {
        var parts = List.of(prepared.getString("presented").split("~"));
        return parts.subList(1, parts.size() - 1).stream()
                .map(disclosure -> new String(Base64.getUrlDecoder().decode(disclosure), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
