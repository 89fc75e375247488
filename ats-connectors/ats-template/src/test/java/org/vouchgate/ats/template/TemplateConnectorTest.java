package org.vouchgate.ats.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** Fourth step: pass the contract, and say what is particular about this ATS. */
class TemplateConnectorTest extends ConnectorContract {

    private final StandIn ats = new StandIn();
    private final TemplateOrders orders = new TemplateOrders();

    @AfterEach
    void stop() {
        ats.close();
    }

    @Override
    protected AtsConnector connector() {
        return new TemplateConnector();
    }

    @Override
    protected AtsAccount account() {
        return new AtsAccount(
                "employer-1",
                "template",
                Map.of(TemplateConnector.ADDRESS, ats.address().toString()),
                Map.of(TemplateConnector.KEY, List.of(StandIn.KEY)));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(
                new AtsTarget(Optional.of("o-1"), Optional.of("a-1"), Optional.of("c-1"), List.of()), 1);
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return List.of(ats.orders().get("o-1").getString("state"));
    }

    @Override
    protected int effects(StepKind kind) {
        return kind == StepKind.ORDER ? ats.orders().size() : ats.notes().size();
    }

    @Test
    void an_order_is_read_and_answered_with_its_reference() {
        var inbound =
                receive("POST", "orders", StandIn.KEY, "{\"id\":7,\"package\":\"p\",\"email\":\"a@mail.example\"}");

        assertThat(inbound)
                .isInstanceOfSatisfying(
                        Inbound.Order.class,
                        order -> assertThat(order.orderRef()).contains("7"));
        assertThat(orders.render(inbound, new OrderAnswer.Placed("7")).text()).isEqualTo("{\"reference\":\"7\"}");
    }

    @Test
    void an_order_without_an_address_is_sent_back_with_the_reason() {
        var inbound = receive("POST", "orders", StandIn.KEY, "{\"id\":7,\"package\":\"p\"}");

        assertThat(orders.render(inbound, new OrderAnswer.Acknowledged()))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(422))
                .satisfies(reply -> assertThat(reply.text()).contains("email is missing"));
    }

    @Test
    void another_employers_key_is_not_accepted() {
        var inbound = receive("GET", "packages", new Secret("another"), "");

        assertThat(inbound)
                .isInstanceOfSatisfying(
                        Inbound.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Rejection.UNAUTHENTICATED));
    }

    @Test
    void what_cannot_be_ordered_is_said_to_the_recruiter() {
        var inbound =
                receive("POST", "orders", StandIn.KEY, "{\"id\":7,\"package\":\"p\",\"email\":\"a@mail.example\"}");

        var reply = orders.render(inbound, new OrderAnswer.Declined("There is no such package."));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("There is no such package.");
    }

    private Inbound receive(String method, String operation, Secret key, String body) {
        var headers = Map.of("Authorization", List.of(BasicKey.header(key)));
        return orders.receive(
                new InboundRequest(method, operation, Map.of(), headers, body.getBytes(StandardCharsets.UTF_8)),
                account(),
                Reports.NOON);
    }
}
