package org.vouchgate.gateway.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.automation.StagedMoves;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.SharedRequests;

/** Orders that wait for the same request are taken back one by one. */
class CancelOrderTest {

    private static final URI FIRST = URI.create("https://ats.example/1");
    private static final URI SECOND = URI.create("https://ats.example/2");

    private final AtomicInteger ends = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: taking one of two orders back ends nothing; the result goes to the other one alone")
    void one_of_two_orders_ends_nothing(Engine engine) {
        var request = ordered(engine);
        joined(engine, request, "order-2", SECOND);

        assertThat(cancel(engine, request, "order-1")).isInstanceOf(OrderAnswer.Acknowledged.class);

        var still = find(engine, request);
        assertThat(still.state()).isEqualTo(RequestState.OPEN);
        assertThat(still.ats().order()).contains("order-2");
        assertThat(still.ats().callbacks()).containsExactly(SECOND);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: the last order that is taken back ends the request, once")
    void the_last_order_ends_the_request(Engine engine) {
        var request = ordered(engine);
        joined(engine, request, "order-2", SECOND);
        cancel(engine, request, "order-2");
        assertThat(find(engine, request).ats().order()).contains("order-1");

        cancel(engine, request, "order-1");
        cancel(engine, request, "order-1");

        assertThat(find(engine, request).state()).isEqualTo(RequestState.CANCELLED);
        assertThat(ends).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: of two orders that are taken back at once, the last one notices that it is")
    void two_at_once_leave_nothing_open(Engine engine) {
        var request = ordered(engine);
        joined(engine, request, "order-2", SECOND);
        var turn = new AtomicInteger();

        Race.of(2, () -> cancel(engine, request, "order-" + turn.incrementAndGet()));

        assertThat(find(engine, request).state()).isEqualTo(RequestState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void an_order_that_joined_what_nobody_ordered_does_not_end_it(Engine engine) {
        var request = Opened.in(engine.database(), AtsOrigin.record("example", Optional.of("app-1"), Optional.empty()));
        joined(engine, request, "order-2", SECOND);

        cancel(engine, request, "order-2");

        assertThat(find(engine, request).state()).isEqualTo(RequestState.OPEN);
        assertThat(find(engine, request).ats().callbacks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_waits_for_any_more_is_joined_by_nobody(Engine engine) {
        var request = ordered(engine);

        assertThat(takenBack(engine, request)).isFalse();
        cancel(engine, request, "order-1");

        assertThat(takenBack(engine, request)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_order_that_nobody_knows_cannot_be_taken_back(Engine engine) {
        assertThat(cancel(engine, ordered(engine), "order-9")).isInstanceOf(OrderAnswer.UnknownOrder.class);
    }

    private static PresentationRequest ordered(Engine engine) {
        var origin = AtsOrigin.order("example", "order-1", Optional.of("app-1"), Optional.empty(), Optional.of(FIRST));
        var request = Opened.in(engine.database(), origin);
        remember(engine, request, "order-1", false, FIRST);
        return request;
    }

    private static void joined(Engine engine, PresentationRequest request, String order, URI callback) {
        engine.database().commit(SharedRequests.class, shared -> shared.alsoCall(request.id(), callback));
        remember(engine, request, order, true, callback);
    }

    private static void remember(
            Engine engine, PresentationRequest request, String order, boolean joined, URI callback) {
        var key = new InboundEvent.Key(request.employer(), "example", "hash of " + order);
        engine.database().commit(InboundEvents.class, events -> {
            events.add(InboundEvent.of(key, request.id(), order, joined, Optional.of(callback), NOON));
            return true;
        });
    }

    private static boolean takenBack(Engine engine, PresentationRequest request) {
        return engine.database()
                .commit(InboundEvents.class, events -> events.everyOrderTakenBack(request.employer(), request.id()));
    }

    private OrderAnswer cancel(Engine engine, PresentationRequest request, String order) {
        var account = new AtsAccount(request.employer().toString(), "example", Map.of(), Map.of());
        return engine.database()
                .commit(entities -> cancelling(entities).cancel(account, new Inbound.Cancel("cancel " + order, order)));
    }

    private CancelOrder cancelling(EntityManager entities) {
        var cancel = new CancelOrder();
        cancel.events = Database.on(entities, InboundEvents.class);
        cancel.requests = Database.on(entities, PresentationRequests.class);
        cancel.shared = Database.on(entities, SharedRequests.class);
        cancel.alsoWaiting = Database.on(entities, StagedMoves.class);
        cancel.audit = Database.on(entities, AuditTrail.class);
        cancel.commit = new ShortCommit();
        cancel.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        cancel.closeRequest = new CloseRequest() {
            @Override
            public boolean without(
                    PresentationRequest request, RequestState end, EndReason reason, String actor, Instant at) {
                ends.incrementAndGet();
                return cancel.requests.end(request, RequestState.LIVE, end, reason.wireName(), at);
            }
        };
        return cancel;
    }

    private static PresentationRequest find(Engine engine, PresentationRequest request) {
        return engine.database()
                .commit(PresentationRequests.class, requests -> requests.find(request.employer(), request.id()))
                .orElseThrow();
    }
}
