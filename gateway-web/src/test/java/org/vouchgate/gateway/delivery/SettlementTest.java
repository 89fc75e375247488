package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.platform.DeliverySettings;

/** What follows from an attempt to deliver. */
class SettlementTest {

    static final DeliverySettings.Retry RULES =
            new DeliverySettings.Retry(Duration.ofSeconds(2), Duration.ofHours(1), 15, Duration.ofDays(3));

    @Test
    @DisplayName("9 (4): pauses are random below a bound that doubles from two seconds to an hour")
    void bounds_double_from_seconds_to_an_hour() {
        var bounds = IntStream.range(1, 15)
                .mapToObj(attempts -> settled(StepOutcome.Retry.of("busy"), attempt(attempts, false)))
                .map(settlement -> Duration.between(NOON, settlement.dueAt()));

        assertThat(bounds.map(Duration::toSeconds))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 2048L, 3600L, 3600L, 3600L);
        assertThat(settled(
                                StepOutcome.Retry.of("busy"),
                                new Attempt(4, false, 0, Optional.empty(), Optional.empty(), false, 0.25, NOON))
                        .dueAt())
                .isEqualTo(NOON.plusSeconds(4));
    }

    @Test
    void the_fifteenth_failure_is_a_persons_matter_and_so_is_the_third_day() {
        assertThat(of(StepOutcome.Retry.of("busy"), 14, false).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(of(StepOutcome.Retry.of("busy"), 15, false))
                .extracting(Settlement::state, Settlement::cause)
                .containsExactly(Delivery.State.STUCK, Optional.of("attempts_spent"));
        assertThat(of(StepOutcome.Ambiguous.of("silence"), 15, false))
                .extracting(Settlement::state, Settlement::ambiguous)
                .containsExactly(Delivery.State.STUCK, true);
        assertThat(settled(StepOutcome.Retry.of("busy"), since(NOON.minus(Duration.ofDays(3))))
                        .state())
                .isEqualTo(Delivery.State.STUCK);
    }

    @Test
    @DisplayName("9 (5): waiting for a limit, or for a system that is down, is no failed attempt")
    void patience_costs_no_attempt() {
        var held = new Attempt(15, false, 0, Optional.empty(), Optional.of(NOON.plusSeconds(300)), false, 1, NOON);
        var down = new Attempt(15, true, 0, Optional.empty(), Optional.empty(), true, 1, NOON);

        assertThat(settled(StepOutcome.Retry.of("429"), held))
                .extracting(Settlement::state, Settlement::attempts, Settlement::dueAt, Settlement::firstFailedAt)
                .containsExactly(Delivery.State.WAITING, 14, NOON.plusSeconds(300), Optional.empty());
        assertThat(settled(StepOutcome.Ambiguous.of("silence"), down))
                .extracting(Settlement::state, Settlement::attempts, Settlement::firstFailedAt)
                .containsExactly(Delivery.State.WAITING, 14, Optional.of(NOON));
    }

    @Test
    @DisplayName("9 (3): where nobody can look, it waits longer; after it was sent once more, a person looks")
    void not_knowing_waits_and_then_asks_a_person() {
        assertThat(Settlement.blind(attempt(3, true), Duration.ofMinutes(10)))
                .extracting(Settlement::dueAt, Settlement::blindWaits, Settlement::attempts, Settlement::ambiguous)
                .containsExactly(NOON.plus(Duration.ofMinutes(10)), 1, 2, true);
        assertThat(Settlement.unknowable(attempt(4, true)))
                .extracting(Settlement::state, Settlement::cause)
                .containsExactly(Delivery.State.STUCK, Optional.of("unknowable"));
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
    void where_the_account_has_to_pause_the_delivery_waits_with_it() {
        assertThat(of(new StepOutcome.Refused(Refusal.AUTHORIZATION_REVOKED, "no"), 15, false))
                .extracting(Settlement::state, Settlement::attempts)
                .containsExactly(Delivery.State.WAITING, 14);
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
        return settled(outcome, attempt(attempts, perhaps));
    }

    private static Settlement settled(StepOutcome outcome, Attempt attempt) {
        return Settlement.of(outcome, attempt, RULES);
    }

    /** One that is unlucky: its pauses are as long as they can be. */
    static Attempt attempt(int attempts, boolean perhaps) {
        return new Attempt(attempts, perhaps, 0, Optional.empty(), Optional.empty(), false, 1, NOON);
    }

    private static Attempt since(Instant firstFailed) {
        return new Attempt(2, false, 0, Optional.of(firstFailed), Optional.empty(), false, 1, NOON);
    }
}
