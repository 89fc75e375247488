package org.vouchgate.gateway.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.automation.Automating.GRACE;
import static org.vouchgate.gateway.automation.Automating.NOON;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.ordering.CancelOrder;
import org.vouchgate.gateway.ordering.InboundEvents;
import org.vouchgate.gateway.ordering.Packages;
import org.vouchgate.gateway.ordering.TakeOrder;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.SharedRequests;

/** The same is wanted by an order and by a rule, and the order is taken back. */
class OrderedTooTest {

    private static final URI CALLBACK = URI.create("https://ats.example/order-1");

    private Engine engine;
    private Automating room;
    private StageRule rule;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "S9: a request that a rule joined goes on for the rule when its order is cancelled, and tells the order"
                    + " nothing more")
    void the_request_goes_on_for_the_rule(Engine on) {
        begin(on);
        order();
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();
        assertThat(room.states(rule)).containsExactly("app-1 skipped");

        cancel();

        assertThat(only().state()).isEqualTo(RequestState.OPEN);
        assertThat(only().ats().order()).isEmpty();
        assertThat(only().ats().callbacks()).isEmpty();
        assertThat(only().ats().application()).contains("app-1");
        assertThat(room.states(rule)).containsExactly("app-1 asked");
        assertThat(move().reason()).contains("the order was cancelled", "the rule goes on");
        assertThat(engine.database().number("select count(*) from audit_event where action = 'automation.goes-on'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: what went on for a rule is joined by the next order, and ends with its application")
    void what_went_on_is_the_rules(Engine on) {
        begin(on);
        order();
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();
        cancel();

        assertThat(room.ordered("app-1").id()).isEqualTo(only().id());
        room.happens(new Happening.Closed("app-1"));

        assertThat(only().state()).isEqualTo(RequestState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: an order that a rule had joined ends with its cancellation once the application has moved on")
    void a_rule_that_let_go_keeps_nothing_open(Engine on) {
        begin(on);
        order();
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();
        room.comesInto("interview", "app-1");
        assertThat(only().state()).as("the order stands").isEqualTo(RequestState.OPEN);

        cancel();

        assertThat(only().state()).isEqualTo(RequestState.CANCELLED);
        assertThat(room.states(rule)).containsExactly("app-1 skipped");
        assertThat(move().reason()).isEqualTo("The application has moved on.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: the end of an application leaves an order alone that a rule had only joined")
    void an_end_leaves_the_order_alone(Engine on) {
        begin(on);
        order();
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();

        room.happens(new Happening.Closed("app-1"));

        assertThat(only().state()).isEqualTo(RequestState.OPEN);
        assertThat(only().ats().order()).contains("order-1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: an order that joined what a rule asked is taken back alone, and is told nothing more")
    void an_order_that_joined_the_rule_is_taken_back_alone(Engine on) {
        begin(on);
        room.comesInto("check", "app-1");
        room.later(GRACE).follow();
        order();
        assertThat(only().ats().callbacks()).containsExactly(CALLBACK);

        cancel();

        assertThat(only().state()).isEqualTo(RequestState.OPEN);
        assertThat(only().ats().callbacks()).isEmpty();
        assertThat(room.states(rule)).containsExactly("app-1 asked");
    }

    private void begin(Engine on) {
        engine = on;
        room = Automating.on(on.database());
        rule = room.rule(10, 10);
    }

    private PresentationRequest only() {
        assertThat(room.asked()).hasSize(1);
        return room.asked().get(0);
    }

    private StagedMove move() {
        return room.moves(moves -> moves.find(room.employer(), Automating.CONNECTOR, "app-1", "skills"))
                .orElseThrow();
    }

    private void order() {
        var candidate = new OrderedCandidate(
                "Ada", "ada@example.org", Optional.of("of-app-1"), Optional.of("app-1"), Optional.empty());
        var order = new Inbound.Order(
                "order-1",
                "skills",
                candidate,
                Optional.of("order-1"),
                Optional.of("job-1"),
                Optional.empty(),
                Optional.of(CALLBACK),
                Optional.empty());
        engine.database().commit(entities -> {
            var take = new TakeOrder();
            Database.set(take, "askOnce", room.asking(entities));
            Database.set(take, "shared", Database.on(entities, SharedRequests.class));
            Database.set(take, "events", Database.on(entities, InboundEvents.class));
            Database.set(take, "findJob", room.findingJob());
            Database.set(take, "packages", new Packages() {
                @Override
                public List<VerificationPackage> of(UUID employer) {
                    return List.of();
                }
            });
            Database.set(take, "audit", Database.on(entities, AuditTrail.class));
            Database.set(take, "clock", Clock.fixed(NOON, ZoneOffset.UTC));
            return take.take(room.account(), order);
        });
    }

    private void cancel() {
        engine.database().commit(entities -> {
            var requests = Database.on(entities, PresentationRequests.class);
            var cancel = new CancelOrder();
            Database.set(cancel, "events", Database.on(entities, InboundEvents.class));
            Database.set(cancel, "requests", requests);
            Database.set(cancel, "shared", Database.on(entities, SharedRequests.class));
            Database.set(cancel, "alsoWaiting", Database.on(entities, StagedMoves.class));
            Database.set(cancel, "closeRequest", Automating.closing(requests));
            Database.set(cancel, "audit", Database.on(entities, AuditTrail.class));
            Database.set(cancel, "commit", new ShortCommit());
            Database.set(cancel, "clock", Clock.fixed(NOON, ZoneOffset.UTC));
            return cancel.cancel(room.account(), new Inbound.Cancel("cancel", "order-1"));
        });
    }
}
