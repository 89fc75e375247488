package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.request.RequestFilter.Order;

/** What boards and lists show of the requests there are. */
class RequestListTest {

    private static final RequestFilter ALL = RequestFilter.all();

    @ParameterizedTest
    @EnumSource
    void what_was_decided_about_is_settled_and_the_rest_is_to_be_read(Engine engine) {
        var request = fresh(engine);
        become(engine, request, RequestState.VERIFIED);

        assertThat(found(engine, request, ALL.in(Phase.TO_READ))).containsExactly(request.id());
        assertThat(counts(engine, request)).containsOnly(Map.entry(Phase.TO_READ, 1L));

        decide(engine, request);

        assertThat(found(engine, request, ALL.in(Phase.TO_READ))).isEmpty();
        assertThat(found(engine, request, ALL.in(Phase.SETTLED))).containsExactly(request.id());
        assertThat(counts(engine, request)).containsOnly(Map.entry(Phase.SETTLED, 1L));
    }

    @ParameterizedTest
    @EnumSource
    void candidates_are_found_by_any_part_of_what_they_are_known_by(Engine engine) {
        var request = fresh(engine);

        assertThat(found(engine, request, looking("DA"))).containsExactly(request.id());
        assertThat(found(engine, request, looking("CATION-1"))).containsExactly(request.id());
        assertThat(found(engine, request, looking("%"))).as("no wildcard").isEmpty();
        assertThat(found(engine, request, looking("_"))).as("no wildcard").isEmpty();
        assertThat(found(engine, request, looking("' or 1=1 --"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_under_blind_review_is_found_by_who_they_are(Engine engine) {
        var request = fresh(engine);
        var sealed = looking("ada").sealing(List.of(request.job()), List.of());
        var unsealed = looking("ada").sealing(List.of(request.job()), List.of(request.id()));

        assertThat(found(engine, request, sealed)).isEmpty();
        assertThat(found(engine, request, unsealed)).containsExactly(request.id());
    }

    @ParameterizedTest
    @EnumSource
    void every_order_and_every_choice_can_be_asked_for_together(Engine engine) {
        var request = fresh(engine);
        var chosen = new RequestFilter(
                Optional.of(request.job()),
                Optional.of(Phase.WAITING),
                "ada",
                Optional.of(Opened.NOON.minus(Duration.ofDays(1))),
                Optional.of(request.requestedBy().subject()),
                Order.NAME,
                List.of(UUID.randomUUID()),
                List.of(UUID.randomUUID()));

        assertThat(found(engine, request, chosen)).containsExactly(request.id());
        for (var order : Order.values()) {
            assertThat(found(engine, request, ALL.ordered(order))).containsExactly(request.id());
            assertThat(found(engine, request, ALL.ordered(order).sealing(List.of(request.job()), List.of())))
                    .containsExactly(request.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_another_employer_is_listed_counted_or_named(Engine engine) {
        var request = fresh(engine);
        var stranger = UUID.randomUUID();

        assertThat(engine.database()
                        .<RequestList, Integer>commit(
                                RequestList.class,
                                list -> list.page(stranger, ALL, 0, 10).size()
                                        + list.counts(stranger, ALL).size()
                                        + list.requesters(stranger).size()
                                        + list.some(stranger, List.of(request.id()))
                                                .size()
                                        + list.decided(stranger, List.of(request.id()))
                                                .size()))
                .isZero();
        assertThat(size(engine, list -> list.requesters(request.employer()))).isEqualTo(1);
        assertThat(size(engine, list -> list.some(request.employer(), List.of(request.id()))))
                .isEqualTo(1);
    }

    @Test
    void every_state_belongs_to_one_phase() {
        for (var state : RequestState.values()) {
            assertThat(Phase.of(state, true).states()).contains(state);
            assertThat(Phase.of(state, false).states()).contains(state);
        }
        assertThat(Phase.of(RequestState.CANCELLED, true)).isEqualTo(Phase.ENDED);
        assertThat(Phase.named("to-read")).contains(Phase.TO_READ);
    }

    private static RequestFilter looking(String text) {
        return new RequestFilter(
                Optional.empty(),
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST,
                List.of(),
                List.of());
    }

    private static PresentationRequest fresh(Engine engine) {
        engine.database().empty();
        return Opened.in(engine.database());
    }

    private static List<UUID> found(Engine engine, PresentationRequest request, RequestFilter filter) {
        return asked(
                engine,
                list -> list.page(request.employer(), filter, 0, 10).stream()
                        .map(PresentationRequest::id)
                        .toList());
    }

    private static Map<Phase, Long> counts(Engine engine, PresentationRequest request) {
        return asked(engine, list -> {
            var find = new FindRequests();
            Database.set(find, "list", list);
            return find.counts(request.employer(), ALL);
        });
    }

    private static int size(Engine engine, Function<RequestList, List<?>> question) {
        return asked(engine, question).size();
    }

    private static <T> T asked(Engine engine, Function<RequestList, T> question) {
        return engine.database().commit(RequestList.class, question);
    }

    private static void become(Engine engine, PresentationRequest request, RequestState state) {
        engine.database()
                .commit(
                        PresentationRequests.class,
                        requests -> requests.end(request, RequestState.LIVE, state, "verified", Opened.NOON));
    }

    private static void decide(Engine engine, PresentationRequest request) {
        engine.database()
                .commit(entities -> entities.createNativeQuery("insert into decision (id, employer_id, request_id,"
                                + " number, outcome, reason, while_sealed, decided_at, decided_by, decided_by_name) values ("
                                + "cast('" + UUID.randomUUID() + "' as uuid), cast('" + request.employer()
                                + "' as uuid), cast('"
                                + request.id() + "' as uuid), 1, 'ADVANCE', 'Good', false,"
                                + " timestamp with time zone '2026-11-22 12:00:00+00:00', 's', 'S')")
                        .executeUpdate());
    }
}
