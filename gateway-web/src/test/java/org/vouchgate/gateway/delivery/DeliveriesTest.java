package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** The outbox: leased by one worker at a time, in order, and never lost. */
class DeliveriesTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @ParameterizedTest
    @EnumSource
    @DisplayName("four workers on fifty rows: every row once, none twice")
    void workers_share_the_rows_without_taking_any_twice(Engine engine) {
        engine.database().empty();
        IntStream.range(0, 50).forEach(i -> store(engine, Opened.in(engine.database()), 0, StepKind.NOTE));

        var taken = Race.of(4, () -> all(engine, NOON)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(taken).hasSize(50).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_step_waits_until_the_one_before_it_is_settled(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var second = store(engine, request, 1, StepKind.NOTE);
        var first = store(engine, request, 0, StepKind.FILE);

        var taken = taken(engine, NOON);
        assertThat(taken).extracting(one -> one.row().id()).containsExactly(first);
        settle(engine, taken.get(0), new StepOutcome.Done("file-1"));
        assertThat(all(engine, NOON)).containsExactly(second);
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_that_dies_loses_its_delivery_when_the_lease_is_over(Engine engine) {
        engine.database().empty();
        var delivery = store(engine, Opened.in(engine.database()), 0, StepKind.NOTE);
        assertThat(all(engine, NOON)).containsExactly(delivery);

        assertThat(all(engine, NOON.plus(LEASE).minusMillis(1))).isEmpty();
        var left = take(engine, NOON.plus(LEASE), 1).get(0).row();
        assertThat(left.id()).isEqualTo(delivery);
        assertThat(left.wasLeftBehind()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_worker_has_taken_counts_as_perhaps_done(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var id = store(engine, request, 0, StepKind.NOTE);

        var before = take(engine, NOON, 1).get(0).row();

        assertThat(before.ambiguous()).isFalse();
        assertThat(before.wasLeftBehind()).isFalse();
        assertThat(before.attempts()).isZero();
        assertThat(find(engine, request, id).ambiguous()).isTrue();
        assertThat(find(engine, request, id).attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_settled_is_not_taken_again_unless_a_person_says_so(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var id = store(engine, request, 0, StepKind.NOTE);
        settle(
                engine,
                take(engine, NOON, 1).get(0),
                new StepOutcome.Refused(Refusal.FORBIDDEN, "The ATS wants nothing of it"));

        assertThat(all(engine, NOON.plusSeconds(1_000_000))).isEmpty();
        assertThat(replay(engine, UUID.randomUUID(), id)).isFalse();
        assertThat(replay(engine, request.employer(), id)).isTrue();
        assertThat(replay(engine, request.employer(), id)).isFalse();
        assertThat(find(engine, request, id).attempts()).isZero();
        assertThat(find(engine, request, id).idempotencyKey()).isEqualTo(key(request, StepKind.NOTE));
        assertThat(all(engine, NOON)).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.6: what is left of an older revision comes up at once when a newer one is queued behind it")
    void older_revisions_come_up_at_once(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var older = store(engine, request, 0, StepKind.NOTE);
        settle(engine, take(engine, NOON, 1).get(0), new StepOutcome.Retry(Optional.of(Duration.ofHours(5)), "Down"));
        var newer = store(engine, request, 0, 2, StepKind.NOTE);
        assertThat(all(engine, NOON)).as("the newer one waits").isEmpty();

        hasten(engine, request, 2);

        var again = taken(engine, NOON);
        assertThat(again).extracting(one -> one.row().id()).containsExactly(older);
        settle(engine, again.get(0), new StepOutcome.Unsupported("A newer revision takes its place"));
        assertThat(all(engine, NOON.plusSeconds(1))).containsExactly(newer);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.6: what somebody has in hand is left to them, and other requests' deliveries are left alone")
    void what_is_leased_and_what_is_anothers_is_not_hastened(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var other = Opened.in(engine.database());
        var leased = store(engine, request, 0, StepKind.NOTE);
        var waiting = store(engine, other, 0, StepKind.NOTE);
        var taken = taken(engine, NOON);
        assertThat(taken).extracting(one -> one.row().id()).containsExactlyInAnyOrder(leased, waiting);
        taken.stream()
                .filter(one -> one.row().id().equals(waiting))
                .forEach(one -> settle(engine, one, new StepOutcome.Retry(Optional.of(Duration.ofHours(5)), "Down")));

        hasten(engine, request, 2);

        assertThat(all(engine, NOON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "9 (2): what goes to one place in an ATS goes in order, also of two requests; other places do not wait")
    void one_place_is_served_in_order_and_others_beside_it(Engine engine) {
        engine.database().empty();
        var one = Opened.in(engine.database());
        var later = Opened.sibling(engine.database(), one);
        var first = store(engine, one, "application-1", 0, 1, StepKind.NOTE);
        var behind = store(engine, later, "application-1", 1, 1, StepKind.NOTE);
        var beside = store(engine, later, "application-2", 0, 1, StepKind.FILE);

        var taken = taken(engine, NOON);

        assertThat(taken).extracting(each -> each.row().id()).containsExactlyInAnyOrder(first, beside);
        settle(
                engine,
                taken.stream()
                        .filter(each -> each.row().id().equals(first))
                        .findFirst()
                        .orElseThrow(),
                new StepOutcome.Done("note-1"));
        assertThat(all(engine, NOON)).containsExactly(behind);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9.3: whoever lost a lease cannot write down what came of it")
    void a_lost_lease_has_no_last_word(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var id = store(engine, request, 0, StepKind.NOTE);
        var slow = take(engine, NOON, 1).get(0);
        var next = take(engine, NOON.plus(LEASE), 1).get(0);

        assertThat(settle(engine, slow, new StepOutcome.Refused(Refusal.INVALID, "no")))
                .isFalse();
        assertThat(settle(engine, next, new StepOutcome.Done("note-1"))).isTrue();
        assertThat(find(engine, request, id).state()).isEqualTo(Delivery.State.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource
    void a_lease_that_is_renewed_is_not_taken_by_others(Engine engine) {
        engine.database().empty();
        var id = store(engine, Opened.in(engine.database()), 0, StepKind.NOTE);
        var taken = take(engine, NOON, 1).get(0);

        engine.database()
                .commit(
                        DeliveryQueue.class,
                        queue -> queue.renew(
                                List.of(taken.lease()), NOON.plus(LEASE).plus(LEASE)));

        assertThat(all(engine, NOON.plus(LEASE))).isEmpty();
        assertThat(all(engine, NOON.plus(LEASE).plus(LEASE))).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("9 (3): before something is sent again that may have arrived, it says so")
    void a_possible_duplicate_is_written_down_before_it_happens(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var id = store(engine, request, 0, StepKind.NOTE);
        var taken = take(engine, NOON, 1).get(0);

        boolean noted = engine.database().commit(DeliveryQueue.class, queue -> queue.mayDuplicate(taken.row()));
        assertThat(noted).isTrue();

        settle(engine, taken, new StepOutcome.Done("note-1"));
        assertThat(find(engine, request, id).possibleDuplicate()).isTrue();
    }

    private static void hasten(Engine engine, PresentationRequest request, int before) {
        engine.database().commit(Deliveries.class, deliveries -> {
            deliveries.hasten(request.id(), before, NOON);
            return before;
        });
    }

    private static List<UUID> all(Engine engine, Instant at) {
        return taken(engine, at).stream().map(taken -> taken.row().id()).toList();
    }

    private static List<Taken<Delivery>> taken(Engine engine, Instant at) {
        var taken = new ArrayList<Taken<Delivery>>();
        // a round that loses every one of its rows to others says "nothing"; the schedule would start another
        for (int quiet = 0; quiet < 3; ) {
            var round = take(engine, at, 3);
            taken.addAll(round);
            quiet = round.isEmpty() ? quiet + 1 : 0;
        }
        return taken;
    }

    private static List<Taken<Delivery>> take(Engine engine, Instant at, int most) {
        return engine.database()
                .commit(
                        DeliveryQueue.class,
                        queue -> queue.accounts(at).stream()
                                .flatMap(account -> queue.take(account, most, at, at.plus(LEASE)).stream())
                                .toList());
    }

    private static boolean settle(Engine engine, Taken<Delivery> taken, StepOutcome outcome) {
        return engine.database()
                .commit(
                        DeliveryQueue.class,
                        queue -> queue.settle(
                                taken,
                                Settlement.of(outcome, SettlementTest.attempt(1, false), SettlementTest.RULES),
                                Optional.empty(),
                                NOON));
    }

    private static boolean replay(Engine engine, UUID employer, UUID id) {
        return engine.database().commit(Deliveries.class, deliveries -> deliveries.replay(employer, id, NOON));
    }

    private static Delivery find(Engine engine, PresentationRequest request, UUID id) {
        return engine.database()
                .commit(Deliveries.class, deliveries -> deliveries.find(request.employer(), id))
                .orElseThrow();
    }

    private static UUID store(Engine engine, PresentationRequest request, int position, StepKind kind) {
        return store(engine, request, position, 1, kind);
    }

    private static UUID store(Engine engine, PresentationRequest request, int position, int revision, StepKind kind) {
        return store(engine, request, request.id().toString(), position, revision, kind);
    }

    private static UUID store(
            Engine engine, PresentationRequest request, String place, int position, int revision, StepKind kind) {
        var key = key(request, kind) + (revision == 1 ? "" : "-" + revision);
        var step =
                new Step(kind, new IdempotencyKey(key), Marker.of(request.id().toString(), revision), Map.of());
        var delivery = Delivery.of(
                new PlannedStep(request.employer(), request.id(), "example", place, position, revision, step),
                NOON.plusSeconds(revision - 1L));
        engine.database().persist(delivery);
        return delivery.id();
    }

    private static String key(PresentationRequest request, StepKind kind) {
        return request.id() + "-" + kind;
    }
}
