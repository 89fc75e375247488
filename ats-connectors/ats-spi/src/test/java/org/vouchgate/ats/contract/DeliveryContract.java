package org.vouchgate.ats.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsReply.Forbidden;
import org.vouchgate.ats.http.AtsReply.NoAnswer;

/** Whatever the network does: what arrives does so once, and what is unknown is not called done or refused. */
abstract class DeliveryContract extends ContractBench {

    @Test
    @DisplayName("S3: delivering brings every planned step, once")
    void delivering_brings_every_planned_step_once() {
        var outcomes = deliver();

        assertThat(outcomes.values()).isNotEmpty().allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: delivering twice leaves one report")
    void delivering_twice_leaves_one_report() {
        deliver();

        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: an answer that got lost after its effect leaves one report")
    void a_lost_answer_leaves_one_report() {
        http().inSpiteOfEffect(new NoAnswer(true));
        assertThat(deliver().values()).allMatch(ContractBench::open);

        http().heal();
        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: created although 502 leaves one report")
    void created_although_502_leaves_one_report() {
        http().inSpiteOfEffect(new Answered(502, Map.of(), new byte[0]));
        assertThat(deliver().values()).allMatch(ContractBench::open);

        http().heal();
        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: a write that never arrived is made up for")
    void a_write_that_never_arrived_is_made_up_for() {
        http().instead(new NoAnswer(true));
        assertThat(deliver().values()).allMatch(ContractBench::open);

        http().heal();
        deliverAgain();

        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S4: throttling is waited for, as long as the ATS asks")
    void throttling_is_waited_for() {
        http().instead(429, Map.of("Retry-After", List.of("37")));

        assertThat(deliver().values())
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Retry.class,
                                retry -> assertThat(retry.after())
                                        .hasValueSatisfying(
                                                after -> assertThat(after).hasSeconds(37))));
        assertThat(http().writes()).as("no write is repeated by itself").hasSameSizeAs(plan());
    }

    @ParameterizedTest(name = "S4: {0} is neither done nor refused")
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_sick_ats_is_neither_done_nor_refused(int status) {
        http().instead(status, Map.of());

        assertThat(deliver().values()).allMatch(ContractBench::open);
    }

    @Test
    @DisplayName("S4: an ATS that cannot be reached is tried again")
    void an_unreachable_ats_is_tried_again() {
        http().instead(new NoAnswer(false));

        assertThat(deliver().values()).allMatch(Retry.class::isInstance);
    }

    @ParameterizedTest(name = "{0} is refused for good")
    @ValueSource(ints = {400, 401, 403, 404, 410, 422})
    void a_refusal_is_permanent(int status) {
        http().instead(status, Map.of());

        assertThat(deliver().values()).allMatch(Refused.class::isInstance);
    }

    @Test
    void a_forbidden_address_is_refused_for_good() {
        http().instead(new Forbidden());

        assertThat(deliver().values())
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo(Refusal.FOREIGN_ADDRESS)));
    }

    @Test
    void looking_for_an_effect_writes_nothing() {
        for (var kind : plan()) {
            results().findExisting(Step.of(kind, report(), account(), Map.of()), report(), exchange(account()));
        }

        assertThat(http().writes()).isEmpty();
    }
}
