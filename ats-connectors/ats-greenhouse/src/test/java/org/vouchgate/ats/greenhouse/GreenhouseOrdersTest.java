package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

class GreenhouseOrdersTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final AtsAccount ACCOUNT = Accounts.partnerOnly("current-key", "older-key");
    private static final String ORDER = """
            {"partner_test_id": "java-backend",
             "candidate": {"first_name": "Ada", "last_name": "Example", "preferred_name": null, "resume_url": null,
               "phone_number": null, "email": "ada@mail.example",
               "greenhouse_profile_url": "https://app.greenhouse.io/people/17681532?application_id=26234709"},
             "sent_by": "recruiter@employer.example",
             "url": "https://app.greenhouse.io/integrations/testing_partners/take_home_tests/12345"}
            """;

    private final GreenhouseOrders orders = new GreenhouseOrders();

    @Test
    void an_order_is_read_and_named_by_its_url() {
        assertThat(receive("POST", "send_test", ORDER)).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            assertThat(order.dedupeKey()).endsWith("/take_home_tests/12345");
            assertThat(order.packageId()).isEqualTo("java-backend");
            assertThat(order.candidate().name()).isEqualTo("Ada Example");
            assertThat(order.candidate().email()).isEqualTo("ada@mail.example");
            assertThat(order.candidate().candidateRef()).contains("17681532");
            assertThat(order.candidate().applicationRef()).contains("26234709");
            assertThat(order.orderedBy()).contains("recruiter@employer.example");
        });
    }

    @Test
    void a_preferred_name_is_preferred() {
        var order = ORDER.replace("\"preferred_name\": null", "\"preferred_name\": \"Addie\"");

        assertThat(receive("POST", "send_test", order))
                .isInstanceOfSatisfying(
                        Inbound.Order.class,
                        read -> assertThat(read.candidate().name()).isEqualTo("Addie Example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/cb",
                "https://greenhouse.io.evil.example/cb",
                "https://notgreenhouse.io/cb",
                "http://app.greenhouse.io/cb",
                "https://app.greenhouse.io@evil.example/cb",
                "https://user@app.greenhouse.io/cb",
                "http://127.0.0.1:8080/cb",
                "https://127.0.0.1/cb"
            })
    void a_foreign_callback_is_refused(String url) {
        var order = ORDER.replaceAll("\"url\": \"[^\"]*\"", "\"url\": \"" + url + "\"");

        assertThat(reason(receive("POST", "send_test", order))).isEqualTo(Rejection.FOREIGN_CALLBACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"partner_test_id\":\"x\",\"candidate\":null,\"url\":\"https://app.greenhouse.io/1\"}",
                "{\"partner_test_id\":\"x\",\"candidate\":{\"email\":null},\"url\":\"https://app.greenhouse.io/1\"}",
                "{\"partner_test_id\":\"x\",\"candidate\":{\"email\":\"a@b\"},\"url\":\"not a url\"}",
                "{\"partner_test_id\":{},\"candidate\":{\"email\":\"a@b\"},\"url\":\"https://app.greenhouse.io/1\"}"
            })
    void what_is_no_order_is_malformed(String body) {
        assertThat(reason(receive("POST", "send_test", body))).isEqualTo(Rejection.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"POST,list_tests", "GET,send_test", "DELETE,send_test", "GET,''", "GET,../list_tests"})
    void anything_else_is_an_unknown_operation(String method, String operation) {
        assertThat(reason(receive(method, operation, "{}"))).isEqualTo(Rejection.UNKNOWN_OPERATION);
    }

    @Test
    void both_keys_are_accepted_during_a_rotation_and_no_other() {
        assertThat(receive(header("current-key:"))).isInstanceOf(Inbound.ListPackages.class);
        assertThat(receive(header("older-key:"))).isInstanceOf(Inbound.ListPackages.class);
        assertThat(List.of("wrong-key:", "current-key:password", ":current-key", "current-key", ":", ""))
                .allSatisfy(pair -> assertThat(reason(receive(header(pair)))).isEqualTo(Rejection.UNAUTHENTICATED));
        assertThat(reason(receive(Map.of()))).isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(reason(receive(Map.of("Authorization", List.of("Basic !!!")))))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void an_account_without_a_key_accepts_nobody() {
        var nobody = new AtsAccount("employer-1", "greenhouse", Map.of(), Map.of());

        assertThat(reason(orders.receive(request("GET", "list_tests", header("x:"), ""), nobody, NOON)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_presented_key_finds_its_account_by_fingerprint() {
        assertThat(orders.keyFingerprint(request("GET", "list_tests", header("current-key:"), "")))
                .contains(new Secret("current-key").fingerprint());
        assertThat(orders.keyFingerprint(request("GET", "list_tests", Map.of(), "")))
                .isEmpty();
    }

    @Test
    void a_status_query_names_its_order() {
        var query = new InboundRequest(
                "GET",
                "test_status",
                Map.of("partner_interview_id", List.of("order-1")),
                header("current-key:"),
                new byte[0]);

        assertThat(orders.receive(query, ACCOUNT, NOON)).isEqualTo(new Inbound.StatusQuery("order-1"));
        assertThat(reason(receive("GET", "test_status", ""))).isEqualTo(Rejection.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_error", "request_errors"})
    void a_complaint_is_heard_under_either_name(String operation) {
        var complaint = """
                {"api_call":"test_status","errors":["partner_score is not a number"],"partner_interview_id":"order-1"}
                """;

        assertThat(receive("POST", operation, complaint)).isInstanceOfSatisfying(Inbound.ErrorReport.class, report -> {
            assertThat(report.call()).isEqualTo("test_status");
            assertThat(report.orderRef()).contains("order-1");
            assertThat(report.errors()).containsExactly("partner_score is not a number");
        });
    }

    @Test
    void a_forged_request_is_answered_401_whatever_the_gateway_says() {
        var rejected = receive(Map.of());

        var reply = orders.render(rejected, new OrderAnswer.Placed("order-1"));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.headers()).containsKey("WWW-Authenticate");
        assertThat(reply.text()).doesNotContain("order-1");
    }

    private Inbound receive(String method, String operation, String body) {
        return orders.receive(request(method, operation, header("current-key:"), body), ACCOUNT, NOON);
    }

    private Inbound receive(Map<String, List<String>> headers) {
        return orders.receive(request("GET", "list_tests", headers, ""), ACCOUNT, NOON);
    }

    private static InboundRequest request(
            String method, String operation, Map<String, List<String>> headers, String body) {
        return new InboundRequest(method, operation, Map.of(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> header(String pair) {
        var base64 = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", List.of("Basic " + base64));
    }

    private static Rejection reason(Inbound inbound) {
        return ((Inbound.Rejected) inbound).reason();
    }
}
