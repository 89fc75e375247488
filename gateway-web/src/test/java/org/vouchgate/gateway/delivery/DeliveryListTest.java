package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.delivery.Delivery.State;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.traffic.AccountKey;

/** What an admin sees of the outbox, and does about it. */
class DeliveryListTest {

    private static final StepOutcome REFUSED = new StepOutcome.Refused(Refusal.INVALID, "Example answered 422");
    private static final StepOutcome DONE = new StepOutcome.Done("note-1");

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (6): dead letters are listed with their cause, and replayed together with the keys they always had")
    void dead_letters_are_found_and_replayed_with_their_keys(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var dead = settled(engine, request, StepKind.FILE, REFUSED);
        settled(engine, request, StepKind.NOTE, DONE);
        var invalid = new DeliveryFilter(
                Optional.of(State.STUCK), Optional.of("example"), Optional.of("invalid"), Optional.empty());

        var page = list(engine, list -> list.page(request.employer(), invalid, Optional.empty(), 10));
        assertThat(page).extracting(Delivery::id).containsExactly(dead);
        assertThat(page.get(0).lastCall()).contains("POST example, answered 422");
        var after = list(engine, list -> list.page(request.employer(), DeliveryFilter.DEAD, Optional.of(dead), 10));
        assertThat(after).as("the page after it").isEmpty();
        long others = list(engine, list -> list.count(UUID.randomUUID(), DeliveryFilter.DEAD));
        assertThat(others).isZero();
        var key = page.get(0).idempotencyKey();

        int replayed = list(engine, list -> list.replay(request.employer(), invalid, NOON));
        assertThat(replayed).isEqualTo(1);

        var again = find(engine, request, dead);
        assertThat(again.state()).isEqualTo(State.WAITING);
        assertThat(again.idempotencyKey()).isEqualTo(key);
        assertThat(again.urgent()).as("in quiet times").isFalse();
        assertThat(again.cause()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_dead_letter_is_let_be_with_a_reason_and_only_once(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var dead = settled(engine, request, StepKind.FILE, REFUSED);

        assertThat(discarded(engine, UUID.randomUUID(), dead)).isFalse();
        assertThat(discarded(engine, request.employer(), dead)).isTrue();
        assertThat(discarded(engine, request.employer(), dead)).isFalse();

        assertThat(find(engine, request, dead).state()).isEqualTo(State.DISCARDED);
        assertThat(find(engine, request, dead).discardReason()).contains("told by telephone");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "8: what was delivered is compared once by one gateway, drift is listed, and what is missing is sent again")
    void drift_is_found_and_what_is_missing_is_sent_again(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var note = settled(engine, request, StepKind.NOTE, DONE);
        settled(engine, request, StepKind.FILE, REFUSED);
        var account = new AccountKey(request.employer(), "example");

        var due = due(engine, account);
        assertThat(due).extracting(Delivery::id).containsExactly(note);
        assertThat(taken(engine, due.get(0))).isTrue();
        assertThat(due(engine, account)).isEmpty();
        list(engine, list -> {
            list.looked(due.get(0), "missing", "It is not there any more");
            return note;
        });

        var drifted = list(engine, list -> list.page(request.employer(), DeliveryFilter.DRIFTED, Optional.empty(), 10));
        assertThat(drifted).extracting(Delivery::id).containsExactly(note);
        assertThat(resent(engine, UUID.randomUUID(), note)).isFalse();
        assertThat(resent(engine, request.employer(), note)).isTrue();
        assertThat(resent(engine, request.employer(), note)).isFalse();
        assertThat(find(engine, request, note).ambiguous())
                .as("whoever sends it looks first")
                .isTrue();

        settle(engine, request, StepOutcome.Retry.of("Example is down"));
        assertThat(find(engine, request, note).externalReference())
                .as("for the next look, too, by the name that it has there")
                .contains(((StepOutcome.Done) DONE).externalRef());
    }

    @ParameterizedTest
    @EnumSource
    void an_account_that_goes_on_has_what_waits_for_it_tried_at_once_with_all_the_time_there_is(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var waiting = settled(engine, request, StepKind.NOTE, StepOutcome.Retry.of("Example is down"));
        assertThat(find(engine, request, waiting).firstFailedAt()).isPresent();
        var later = NOON.plus(Duration.ofDays(4));

        int afresh = list(engine, list -> list.afresh(request.employer(), "example", later));
        int others = list(engine, list -> list.afresh(UUID.randomUUID(), "example", later));

        assertThat(afresh).isEqualTo(1);
        assertThat(others).isZero();
        assertThat(find(engine, request, waiting).firstFailedAt()).isEmpty();
        assertThat(find(engine, request, waiting).dueAt()).isEqualTo(later);
    }

    private static boolean taken(Engine engine, Delivery delivery) {
        return list(engine, list -> list.takeLook(delivery, NOON));
    }

    private static boolean resent(Engine engine, UUID employer, UUID id) {
        return list(engine, list -> list.resend(employer, id, NOON));
    }

    private static boolean discarded(Engine engine, UUID employer, UUID id) {
        return list(engine, list -> list.discard(employer, id, "told by telephone"));
    }

    private static List<Delivery> due(Engine engine, AccountKey account) {
        return list(
                engine,
                list -> list.dueForLook(account, NOON.minus(Duration.ofDays(1)), NOON.minus(Duration.ofHours(1)), 5));
    }

    private static <T> T list(Engine engine, Function<DeliveryList, T> work) {
        return engine.database().commit(DeliveryList.class, work);
    }

    private static Delivery find(Engine engine, PresentationRequest request, UUID id) {
        return engine.database()
                .commit(Deliveries.class, deliveries -> deliveries.find(request.employer(), id))
                .orElseThrow();
    }

    private static UUID settled(Engine engine, PresentationRequest request, StepKind kind, StepOutcome outcome) {
        var step = new Step(
                kind,
                new IdempotencyKey(request.id() + "-" + kind),
                Marker.of(request.id().toString(), 1),
                Map.of());
        var delivery = Delivery.of(
                new PlannedStep(request.employer(), request.id(), "example", "place-" + kind, 0, 1, step), NOON);
        engine.database().persist(delivery);
        settle(engine, request, outcome);
        return delivery.id();
    }

    private static void settle(Engine engine, PresentationRequest request, StepOutcome outcome) {
        engine.database().commit(DeliveryQueue.class, queue -> {
            var taken = queue.take(new AccountKey(request.employer(), "example"), 5, NOON, NOON.plusSeconds(60))
                    .get(0);
            return queue.settle(
                    taken,
                    Settlement.of(outcome, SettlementTest.attempt(1, false), SettlementTest.RULES),
                    Optional.of("POST example, answered 422"),
                    NOON);
        });
    }
}
