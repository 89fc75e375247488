package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.wallet.PresentationAsk;
import org.vouchgate.testkit.wallet.ProofTweaks;

/** What a candidate is asked to authorise: an answer that does not authorise it is no answer. */
class TransactionDataIT {

    private static final String CONSENT = "urn:vouchgate:acceptance:consent";

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private Asked asked;

    @BeforeEach
    void askForConsent() {
        asked = recruiting.ask(request -> request.add("template", "skill-certificate")
                .add("transactionData", Json.createArrayBuilder().add(entry(CONSENT))));
    }

    @Test
    @DisplayName("AR-13, FM-03: the request carries what was asked, and an answer that covers it is accepted")
    void an_answer_that_authorises_it_is_accepted() {
        answer(TransactionDataIT::hash);

        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    @DisplayName("A-112: an answer that does not mention it is refused")
    void an_answer_that_does_not_mention_it_is_refused() {
        Candidate.certified().answer(asked);

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("transaction-data-not-authorised");
    }

    @Test
    @DisplayName("A-112: a hash over the decoded JSON instead of the text that was sent is refused")
    void a_hash_over_the_decoded_json_is_refused() {
        answer(sent -> hash(new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8)));

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("transaction-data-mismatch");
    }

    @Test
    @DisplayName("AR-13: a type that the deployment has not agreed on with wallets cannot be asked for")
    void an_unknown_type_cannot_be_asked_for() {
        var refused = recruiting
                .recruiter()
                .post(
                        "/api/v1/presentation-requests",
                        recruiting.wanted(request -> request.add("template", "skill-certificate")
                                .add(
                                        "transactionData",
                                        Json.createArrayBuilder().add(entry("payment")))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("/transactionData/0/type");
    }

    private void answer(Function<String, String> hash) {
        var candidate = Candidate.certified();
        var ask = candidate.read(asked);
        var hashes = Json.createArrayBuilder();
        sent(ask).forEach(text -> hashes.add(hash.apply(text)));
        JsonArray covered = hashes.build();
        assertThat(covered).hasSize(1);
        var wallet = candidate.wallet();
        candidate.post(
                ask,
                wallet.answer(
                        ask, wallet.choose(ask), Instant.now(), ProofTweaks.claim("transaction_data_hashes", covered)));
    }

    private static List<String> sent(PresentationAsk ask) {
        return ask.parameters().getJsonArray("transaction_data").getValuesAs(JsonString::getString);
    }

    private static JsonObject entry(String type) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("credential_ids", Json.createArrayBuilder().add("skill_certificate"))
                .add("text", "I agree that my certificate is checked.")
                .build();
    }

    private static String hash(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
