package org.vouchgate.ats.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;

/** Hints that prove nothing, and orders that are read. */
class SuccessFactorsEventsTest {

    private static final String EVENT = """
            <?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
            <a:createRcmAssessmentRequest xmlns:a="http://alert.successfactors.com"><a:rcmAssessmentRequest>
            <a:entityName>AssessmentOrder</a:entityName><a:entityId>4711</a:entityId>
            </a:rcmAssessmentRequest></a:createRcmAssessmentRequest></soap:Body></soap:Envelope>""";

    private final FakeSuccessFactors site = new FakeSuccessFactors();
    private final AtsAccount account = Accounts.successFactors(site, Map.of());
    private final SuccessFactorsConnector connector = new SuccessFactorsConnector();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    @DisplayName("N2: an event is a hint at an order, and answered in SOAP")
    void an_event_is_a_hint_at_an_order() {
        var inbound = received(Accounts.URL_SECRET + "/event", EVENT);

        assertThat(inbound).isInstanceOfSatisfying(Inbound.Change.class, change -> {
            assertThat(change.ref()).isEqualTo("4711");
            assertThat(change.more()).isEmpty();
        });
        var reply = connector.orders().orElseThrow().render(inbound, new OrderAnswer.Acknowledged());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("<a:entityId>4711</a:entityId>");
    }

    @Test
    void the_same_event_twice_has_the_same_dedupe_key() {
        assertThat(received(Accounts.URL_SECRET + "/event", EVENT))
                .isEqualTo(received(Accounts.URL_SECRET + "/event", EVENT));
    }

    @Test
    void a_wrong_secret_is_refused_before_anything_is_read() {
        assertThat(received("guess/event", EVENT))
                .isEqualTo(new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The address does not hold the secret"));
    }

    @Test
    @DisplayName("N3: an event with a document type is malformed")
    void an_event_with_a_document_type_is_malformed() {
        var entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + "<a><entityName>AssessmentOrder</entityName><entityId>4711</entityId>&b;</a>";

        assertThat(received(Accounts.URL_SECRET + "/event", entity)).isEqualTo(unreadable());
    }

    @Test
    @DisplayName("N3: an event that is longer than any is malformed")
    void an_event_that_is_longer_than_any_is_malformed() {
        var tooLong = EVENT.replace("</soap:Body>", " ".repeat(65 * 1024) + "</soap:Body>");

        assertThat(received(Accounts.URL_SECRET + "/event", tooLong)).isEqualTo(unreadable());
    }

    @Test
    @DisplayName("N2: an order is read with its application")
    void an_order_is_read_with_its_application() {
        site.orders.add(FakeSuccessFactors.order(4711, "VOUCHGATE"));

        assertThat(meaning("4711")).isInstanceOfSatisfying(Happening.Ordered.class, ordered -> {
            var order = ordered.order();
            assertThat(order.packageId()).isEqualTo("java-backend");
            assertThat(order.orderRef()).contains("4711");
            assertThat(order.jobRef()).contains("3");
            assertThat(order.candidate().name()).isEqualTo("Ada Example");
            assertThat(order.candidate().email()).isEqualTo("ada@mail.example");
            assertThat(order.candidate().applicationRef()).contains("77");
        });
    }

    @Test
    @DisplayName("N2: a forged hint at an order that is not there orders nothing")
    void a_forged_hint_orders_nothing() {
        assertThat(read("4711")).isInstanceOf(Reading.Gone.class);
    }

    @Test
    void an_order_of_another_vendor_is_left_alone() {
        site.orders.add(FakeSuccessFactors.order(4711, "OTHER"));

        assertThat(meaning("4711")).isEqualTo(new Happening.Nothing("The order is another vendor's."));
    }

    @Test
    void an_order_without_an_address_to_write_to_orders_nothing() {
        site.orders.add(FakeSuccessFactors.order(4711, "VOUCHGATE"));
        site.hasEmail = false;

        assertThat(meaning("4711"))
                .isInstanceOfSatisfying(
                        Happening.Nothing.class,
                        nothing -> assertThat(nothing.why()).contains("no e-mail address"));
    }

    @Test
    void open_orders_are_read_page_by_page_without_answered_and_foreign_ones() {
        for (int id = 1; id <= 5; id++) {
            site.orders.add(FakeSuccessFactors.order(id, id == 2 ? "OTHER" : "VOUCHGATE"));
        }
        var answered = Json.createObjectBuilder().add("orderId", "3").add("status", "COMPLETED");
        site.reports.put("3", answered.build());

        var open = connector.openOrders().orElseThrow().openOrders(100, Accounts.exchange(account));

        List<Inbound.Order> orders = open.fold(known -> known.value(), gone -> List.of(), failed -> List.of());
        assertThat(orders)
                .extracting(Inbound.Order::dedupeKey)
                .containsExactly("successfactors-order 1", "successfactors-order 4", "successfactors-order 5");
    }

    private Inbound received(String operation, String body) {
        var request = Accounts.request("POST", operation, Map.of(), body.getBytes(StandardCharsets.UTF_8));
        return connector.orders().orElseThrow().receive(request, account, Reports.NOON);
    }

    private static Inbound unreadable() {
        return new Inbound.Rejected(Rejection.MALFORMED, "The body is not XML, has a document type, or is too long");
    }

    private Reading<Happening> read(String order) {
        var hint = new Inbound.Change("key", SuccessFactorsEvents.ORDERED, order, Map.of());
        return connector.records().orElseThrow().read(hint, Accounts.exchange(account));
    }

    private Happening meaning(String order) {
        return read(order).fold(known -> known.value(), gone -> unread(), failed -> unread());
    }

    private static Happening unread() {
        throw new AssertionError("nothing was read");
    }
}
