package org.vouchgate.ats.kombo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

class KomboEventsTest {

    private final FakeKombo kombo = new FakeKombo();
    private final KomboEvents events = new KomboEvents();

    @AfterEach
    void stop() {
        kombo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment:order-received", "inline-assessment:order-received"})
    void an_order_is_taken_with_either_active_secret(String type) {
        for (var secret : List.of("webhook-secret-1", "webhook-secret-2")) {
            var inbound = receive(event(type, "OPEN", FakeKombo.INTEGRATION), secret);

            assertThat(inbound).isInstanceOfSatisfying(Inbound.Order.class, order -> {
                assertThat(order.dedupeKey()).isEqualTo("kombo-order order1");
                assertThat(order.orderRef()).contains("order1");
                assertThat(order.packageId()).isEqualTo("java-backend");
                assertThat(order.candidate().name()).isEqualTo("Ada Example");
                assertThat(order.candidate().applicationRef()).contains(FakeKombo.APPLICATION);
                assertThat(order.jobRef()).contains("job-3");
            });
            assertThat(events.render(inbound, new OrderAnswer.Placed("vg-1")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_vendors_own_examples_are_understood() {
        var file = SharedContracts.find("kombo-openapi-3.1.json");
        assumeTrue(file.isPresent(), "the vendor's document is not beside the repository");
        var contract = new KomboContract(file.get());

        for (var type : List.of("assessment:order-received", "inline-assessment:order-received")) {
            var example = contract.exampleOf(type);
            var settings = Map.of(
                    KomboSettings.INTEGRATION_ID, example.getJsonObject("data").getString("integration_id"));

            assertThat(contract.webhook(type, event(type, "OPEN", FakeKombo.INTEGRATION)))
                    .as("the stand-in says what the vendor says")
                    .isEmpty();
            assertThat(events.receive(
                            signed(example.toString(), "webhook-secret-1"),
                            Accounts.with(kombo, settings),
                            Reports.NOON))
                    .isInstanceOf(Inbound.Order.class);
        }
    }

    @Test
    void a_changed_body_is_refused() {
        var genuine = signed(
                event("assessment:order-received", "OPEN", FakeKombo.INTEGRATION)
                        .toString(),
                "webhook-secret-1");
        var changed = new String(genuine.body(), StandardCharsets.UTF_8).replace("java-backend", "something-else");

        assertThat(reason(receive(with(genuine, changed)))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_signature_with_a_secret_of_somebody_else_is_refused() {
        var inbound = receive(event("assessment:order-received", "OPEN", FakeKombo.INTEGRATION), "other-secret");

        assertThat(reason(inbound)).isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(events.render(inbound, new OrderAnswer.Acknowledged()).status())
                .isEqualTo(401);
    }

    @Test
    void a_genuine_order_of_another_integration_is_nobodys_here() {
        var inbound = receive(event("assessment:order-received", "OPEN", "lever:XYZ"), "webhook-secret-1");

        assertThat(inbound)
                .isInstanceOfSatisfying(
                        Inbound.Ignored.class,
                        ignored -> assertThat(ignored.why()).isEqualTo("The event is about another integration"));
    }

    @Test
    void an_order_that_was_closed_meanwhile_is_left_alone() {
        assertThat(receive(event("assessment:order-received", "CANCELLED", FakeKombo.INTEGRATION), "webhook-secret-1"))
                .isInstanceOf(Inbound.Ignored.class);
    }

    @Test
    void an_integration_that_broke_is_told_to_somebody() {
        var data = Json.createObjectBuilder()
                .add("integration_id", FakeKombo.INTEGRATION)
                .add("state", "INVALID");
        var event = Json.createObjectBuilder()
                .add("id", "e9")
                .add("type", "integration-state-changed")
                .add("data", data)
                .build();

        assertThat(receive(event, "webhook-secret-1")).isInstanceOfSatisfying(Inbound.ErrorReport.class, report -> {
            assertThat(report.dedupeKey()).isEqualTo("kombo-event e9");
            assertThat(report.errors())
                    .containsExactly("The integration is not active any more; connect it again in Kombo");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"type\":\"assessment:order-received\",\"data\":null}"})
    void nonsense_that_is_signed_is_no_order(String body) {
        assertThat(receive(signed(body, "webhook-secret-1"))).isNotInstanceOf(Inbound.Order.class);
    }

    private static JsonObject event(String type, String status, String integration) {
        return Json.createObjectBuilder()
                .add("id", "event1")
                .add("type", type)
                .add("data", FakeKombo.order("order1", status).add("integration_id", integration))
                .build();
    }

    private Inbound receive(JsonObject event, String secret) {
        return receive(signed(event.toString(), secret));
    }

    private Inbound receive(InboundRequest request) {
        return events.receive(request, Accounts.with(kombo, Map.of()), Reports.NOON);
    }

    private static Rejection reason(Inbound inbound) {
        return ((Inbound.Rejected) inbound).reason();
    }

    private static InboundRequest signed(String body, String secret) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(Hmac.sha256(new Secret(secret), bytes));
        return new InboundRequest("POST", "events", Map.of(), Map.of("X-Kombo-Signature", List.of(signature)), bytes);
    }

    private static InboundRequest with(InboundRequest request, String body) {
        return new InboundRequest(
                request.method(),
                request.operation(),
                request.query(),
                request.headers(),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
