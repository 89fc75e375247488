package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vouchgate.presentation.request.Requests.FORMATS;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.credential.jose.Base64Url;

class EnclosuresTest {

    private static final String ENCODED = Base64Url.encode(
            "{\"type\":\"consent\",\"credential_ids\":[\"pid\"],\"transaction_data_hashes_alg\":[\"sha-512\"]}"
                    .getBytes(StandardCharsets.UTF_8));
    private static final TransactionData CONSENT = new TransactionData(ENCODED, List.of("pid"), List.of("sha-512"));

    @Test
    @DisplayName("AR-13: transaction data is sent as the texts that hashes are computed over")
    void transaction_data_is_sent_as_it_is_kept() {
        var sent = parameters(new Enclosures(List.of(CONSENT), List.of()));

        assertThat(sent.getJsonArray("transaction_data")).containsExactly(Json.createValue(ENCODED));
        assertThat(sent).doesNotContainKey("verifier_info");
    }

    @Test
    void what_is_kept_is_read_back() {
        assertThat(Enclosures.transactionDataFrom(List.of(ENCODED))).containsExactly(CONSENT);
        assertThatIllegalArgumentException().isThrownBy(() -> Enclosures.transactionDataFrom(List.of("e30=")));
    }

    @Test
    @DisplayName("AR-13: nothing enclosed, nothing sent: an empty list would be an error")
    void nothing_enclosed_nothing_sent() {
        assertThat(parameters(Enclosures.none())).doesNotContainKeys("transaction_data", "verifier_info");
    }

    @Test
    @DisplayName("AR-15: what others say about the verifier is sent, about what is asked")
    void verifier_info_is_sent_about_what_is_asked() {
        var everywhere = new VerifierInfo("registration_cert", Json.createValue("eyJ.e30.AA"), List.of());
        var here = new VerifierInfo("jwt", Json.createValue("eyJ.e30.AB"), List.of("pid", "elsewhere"));
        var elsewhere = new VerifierInfo("jwt", Json.createValue("eyJ.e30.AC"), List.of("elsewhere"));

        var sent = parameters(new Enclosures(List.of(), List.of(everywhere, here, elsewhere)));

        assertThat(sent.getJsonArray("verifier_info").toString())
                .isEqualTo("[{\"format\":\"registration_cert\",\"data\":\"eyJ.e30.AA\"},"
                        + "{\"format\":\"jwt\",\"data\":\"eyJ.e30.AB\",\"credential_ids\":[\"pid\"]}]");
        assertThat(parameters(new Enclosures(List.of(), List.of(elsewhere)))).doesNotContainKey("verifier_info");
    }

    @Test
    void verifier_info_says_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VerifierInfo(" ", Json.createValue("x"), List.of()))
                .withMessageContaining("format");
        for (var nothing : List.of(JsonValue.NULL, Json.createValue(" "), JsonValue.EMPTY_JSON_OBJECT)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new VerifierInfo("jwt", nothing, List.of()))
                    .withMessageContaining("data");
        }
    }

    @Test
    @DisplayName("AR-14: no plan encloses transaction data for a credential without holder binding")
    void no_plan_encloses_what_nobody_can_authorise() {
        var other = new TransactionData(ENCODED, List.of("elsewhere"), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(new Enclosures(List.of(other), List.of())))
                .withMessageContaining("not asked for with holder binding");
    }

    private static JsonObject parameters(Enclosures enclosures) {
        return RequestObject.of(plan(enclosures), FORMATS).parameters();
    }

    private static RequestPlan plan(Enclosures enclosures) {
        var plan = Requests.plan(Requests.BY_HASH, ResponseMode.DIRECT_POST, Optional.empty());
        return new RequestPlan(
                plan.clientIdentifier(),
                plan.responseMode(),
                plan.responseUri(),
                plan.nonce(),
                plan.state(),
                plan.query(),
                plan.encryption(),
                enclosures,
                plan.issuedAt(),
                plan.expiresAt());
    }
}
