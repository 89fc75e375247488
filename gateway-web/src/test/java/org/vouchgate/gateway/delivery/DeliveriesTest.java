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
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;

/** The outbox: leased by one worker at a time, in order, and never lost. */
class DeliveriesTest {

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

        assertThat(all(engine, NOON)).containsExactly(first);
        settle(engine, first, new StepOutcome.Done("file-1"));
        assertThat(all(engine, NOON)).containsExactly(second);
    }

    @ParameterizedTest
    @EnumSource
    void a_worker_that_dies_loses_its_delivery_when_the_lease_is_over(Engine engine) {
        engine.database().empty();
        var delivery = store(engine, Opened.in(engine.database()), 0, StepKind.NOTE);
        assertThat(all(engine, NOON)).containsExactly(delivery);

        assertThat(all(engine, NOON.plus(Deliveries.LEASE).minusMillis(1))).isEmpty();
        assertThat(all(engine, NOON.plus(Deliveries.LEASE))).containsExactly(delivery);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_worker_has_taken_counts_as_perhaps_done(Engine engine) {
        engine.database().empty();
        var request = Opened.in(engine.database());
        var id = store(engine, request, 0, StepKind.NOTE);

        var before = take(engine, NOON).orElseThrow();

        assertThat(before.ambiguous()).isFalse();
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
        take(engine, NOON);
        settle(engine, id, new StepOutcome.Refused(Refusal.FORBIDDEN, "The ATS wants nothing of it"));

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
        take(engine, NOON);
        settle(engine, older, new StepOutcome.Retry(Optional.of(Duration.ofHours(5)), "Down"));
        var newer = store(engine, request, 0, 2, StepKind.NOTE);
        assertThat(all(engine, NOON)).as("the newer one waits").isEmpty();

        hasten(engine, request, 2);

        assertThat(all(engine, NOON)).containsExactly(older);
        settle(engine, older, new StepOutcome.Unsupported("A newer revision takes its place"));
        assertThat(all(engine, NOON)).containsExactly(newer);
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
        assertThat(all(engine, NOON)).containsExactlyInAnyOrder(leased, waiting);
        settle(engine, waiting, new StepOutcome.Retry(Optional.of(Duration.ofHours(5)), "Down"));

        hasten(engine, request, 2);

        assertThat(all(engine, NOON)).isEmpty();
    }

    private static void hasten(Engine engine, PresentationRequest request, int before) {
        engine.database().commit(Deliveries.class, deliveries -> {
            deliveries.hasten(request.id(), before, NOON);
            return before;
        });
    }

    private static List<UUID> all(Engine engine, Instant at) {
        var taken = new ArrayList<UUID>();
        // a round that loses every one of its rows to others says "nothing"; the schedule would start another
        for (int quiet = 0; quiet < 3; ) {
            var next = take(engine, at);
            next.ifPresent(delivery -> taken.add(delivery.id()));
            quiet = next.isPresent() ? 0 : quiet + 1;
        }
        return taken;
    }

    private static Optional<Delivery> take(Engine engine, Instant at) {
        return engine.database().commit(Deliveries.class, deliveries -> deliveries.takeNext(at));
    }

    private static void settle(Engine engine, UUID id, StepOutcome outcome) {
        engine.database().commit(Deliveries.class, deliveries -> {
            deliveries.settle(id, Settlement.of(outcome, 1, false, NOON), NOON);
            return id;
        });
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
        var key = key(request, kind) + (revision == 1 ? "" : "-" + revision);
        var step =
                new Step(kind, new IdempotencyKey(key), Marker.of(request.id().toString(), revision), Map.of());
        var delivery = Delivery.of(
                new PlannedStep(request.employer(), request.id(), "example", position, revision, step), NOON);
        engine.database().persist(delivery);
        return delivery.id();
    }

    private static String key(PresentationRequest request, StepKind kind) {
        return request.id() + "-" + kind;
    }
}
