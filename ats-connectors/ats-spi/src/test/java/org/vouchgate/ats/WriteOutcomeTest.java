package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsReply.Forbidden;
import org.vouchgate.ats.http.AtsReply.NoAnswer;

class WriteOutcomeTest {

    private static final WriteOutcome HARMLESS = new WriteOutcome("Acme", true, Reports.NOON);
    private static final WriteOutcome DOUBLING = new WriteOutcome("Acme", false, Reports.NOON);

    @Test
    void success_is_read_by_the_caller() {
        assertThat(outcome(DOUBLING, status(201))).isEqualTo(new Done("read"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void a_5xx_is_ambiguous_only_if_repeating_does_harm(int status) {
        assertThat(outcome(DOUBLING, status(status))).isInstanceOf(Ambiguous.class);
        assertThat(outcome(HARMLESS, status(status))).isInstanceOf(Retry.class);
    }

    @Test
    void silence_is_ambiguous_only_if_something_may_have_been_sent_and_repeating_does_harm() {
        assertThat(outcome(DOUBLING, new NoAnswer(true))).isInstanceOf(Ambiguous.class);
        assertThat(outcome(DOUBLING, new NoAnswer(false))).isInstanceOf(Retry.class);
        assertThat(outcome(HARMLESS, new NoAnswer(true))).isInstanceOf(Retry.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400,INVALID",
        "302,INVALID",
        "401,AUTHORIZATION_REVOKED",
        "403,FORBIDDEN",
        "404,NOT_FOUND",
        "410,NOT_FOUND",
        "422,INVALID"
    })
    void other_answers_are_refusals_with_a_code(int status, Refusal code) {
        assertThat(outcome(HARMLESS, status(status)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void throttling_says_how_long() {
        var throttled = new Answered(429, Map.of("Retry-After", List.of("9")), new byte[0]);

        assertThat(outcome(DOUBLING, throttled))
                .isEqualTo(new Retry(Optional.of(Duration.ofSeconds(9)), "Acme answered 429"));
    }

    @Test
    void a_forbidden_address_is_refused() {
        assertThat(outcome(HARMLESS, new Forbidden()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.FOREIGN_ADDRESS));
    }

    private static StepOutcome outcome(WriteOutcome rule, AtsReply reply) {
        return rule.of(reply, answered -> new Done("read"));
    }

    private static AtsReply status(int status) {
        return new Answered(status, Map.of(), new byte[0]);
    }
}
