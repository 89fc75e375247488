package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;

/** What follows from an attempt to deliver. */
class SettlementTest {

    @Test
    void pauses_grow_from_seconds_to_hours() {
        var pauses = IntStream.range(1, Settlement.MAX_ATTEMPTS)
                .mapToObj(attempts -> of(StepOutcome.Retry.of("busy"), attempts, false))
                .map(settlement -> Duration.between(NOON, settlement.dueAt()));

        assertThat(pauses.map(Duration::toSeconds))
                .containsExactly(2L, 6L, 18L, 54L, 162L, 486L, 1458L, 4374L, 13122L, 21600L, 21600L);
    }

    @Test
    void the_twelfth_failure_is_a_persons_matter() {
        assertThat(of(StepOutcome.Retry.of("busy"), 11, false).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(of(StepOutcome.Retry.of("busy"), 12, false).state()).isEqualTo(Delivery.State.STUCK);
        assertThat(of(StepOutcome.Ambiguous.of("silence"), 12, false))
                .extracting(Settlement::state, Settlement::ambiguous)
                .containsExactly(Delivery.State.STUCK, true);
    }

    @Test
    void the_ats_may_ask_for_a_longer_pause_but_not_for_ever() {
        assertThat(of(new StepOutcome.Retry(Optional.of(Duration.ofHours(7)), "later"), 1, false)
                        .dueAt())
                .isEqualTo(NOON.plus(Duration.ofHours(7)));
        assertThat(of(new StepOutcome.Retry(Optional.of(Duration.ofSeconds(Long.MAX_VALUE)), "never"), 1, false)
                        .dueAt())
                .isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void what_may_have_taken_effect_stays_so_until_it_is_known() {
        assertThat(of(StepOutcome.Ambiguous.of("silence"), 1, false).ambiguous())
                .isTrue();
        assertThat(of(StepOutcome.Retry.of("busy"), 2, true).ambiguous()).isTrue();
        assertThat(of(new StepOutcome.Refused(Refusal.INVALID, "no"), 2, true).ambiguous())
                .isTrue();
        assertThat(of(StepOutcome.Retry.of("busy"), 1, false).ambiguous()).isFalse();
        assertThat(of(new StepOutcome.Done("note-1"), 2, true).ambiguous()).isFalse();
    }

    @Test
    void every_outcome_has_its_state() {
        assertThat(of(new StepOutcome.Done("note-1"), 1, false))
                .extracting(Settlement::state, Settlement::externalReference)
                .containsExactly(Delivery.State.DELIVERED, Optional.of("note-1"));
        assertThat(of(new StepOutcome.Refused(Refusal.FORBIDDEN, "no"), 1, false)
                        .state())
                .isEqualTo(Delivery.State.STUCK);
        assertThat(of(new StepOutcome.Unsupported("no notes here"), 1, false).state())
                .isEqualTo(Delivery.State.NOT_OFFERED);
    }

    @Test
    void a_long_answer_is_cut_to_what_the_table_holds() {
        assertThat(of(StepOutcome.Retry.of("x".repeat(700)), 1, false).answer()).hasSize(600);
    }

    private static Settlement of(StepOutcome outcome, int attempts, boolean perhaps) {
        return Settlement.of(outcome, attempts, perhaps, NOON);
    }
}
