package org.vouchgate.ats.generic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

class GenericOrdersTest {

    static final String TOKEN = "a-token-of-thirty-two-characters";
    private static final String OLD_TOKEN = "another-token-of-thirty-two-chars";
    private static final Secret SECRET = new Secret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    private static final Secret OLD_SECRET = new Secret("whsec_HxwdHhsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
    private static final Secret FOREIGN = new Secret("whsec_ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=");
    private static final String ORDER = """
            {"packageId": "java-backend", "orderRef": "req-9", "jobRef": "job-1", "orderedBy": "Riley", "message": "Hello",
             "candidate": {"name": "Ada Żółć", "email": "ada@example.org", "candidateRef": "c-7",
                           "applicationRef": "a-42", "profile": "https://ats.example/c-7"}}""";
    private static final String HR_OPEN = """
            {"documentId": {"value": "req-9"}, "packageId": {"value": "java-backend"}, "assessmentRequesterName": "Riley",
             "alternateIds": [{"value": "job-1", "schemeId": "job"}, {"value": "a-42", "schemeId": "application"}],
             "subject": {"subjectId": {"value": "c-7"}, "name": {"given": "Ada", "family": "Żółć"},
                         "communication": {"email": [{"address": "ada@example.org"}]}}}""";

    private final GenericOrders orders = new GenericOrders();

    @Test
    void an_order_is_read_with_all_its_references() {
        assertThat(receive(post("v1/orders", ORDER, bearer(TOKEN), key("k-1"))))
                .isInstanceOfSatisfying(Inbound.Order.class, order -> {
                    assertThat(order.dedupeKey()).isEqualTo("order k-1");
                    assertThat(order.packageId()).isEqualTo("java-backend");
                    assertThat(order.orderRef()).contains("req-9");
                    assertThat(order.jobRef()).contains("job-1");
                    assertThat(order.orderedBy()).contains("Riley");
                    assertThat(order.message()).contains("Hello");
                    assertThat(order.callback()).isEmpty();
                    assertThat(order.candidate().name()).isEqualTo("Ada Żółć");
                    assertThat(order.candidate().email()).isEqualTo("ada@example.org");
                    assertThat(order.candidate().applicationRef()).contains("a-42");
                    assertThat(order.candidate().candidateRef()).contains("c-7");
                });
    }

    @Test
    void hr_opens_order_says_the_same() {
        var own = receive(post("v1/orders", ORDER, bearer(TOKEN), key("k-1")));
        var hrOpen = receive(post("v1/orders", HR_OPEN, bearer(TOKEN), key("k-1")), account("hropen"));

        assertThat(hrOpen).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            var same = (Inbound.Order) own;
            assertThat(order.dedupeKey()).isEqualTo(same.dedupeKey());
            assertThat(order.packageId()).isEqualTo(same.packageId());
            assertThat(order.orderRef()).isEqualTo(same.orderRef());
            assertThat(order.jobRef()).isEqualTo(same.jobRef());
            assertThat(order.orderedBy()).isEqualTo(same.orderedBy());
            assertThat(order.candidate().name()).isEqualTo(same.candidate().name());
            assertThat(order.candidate().email()).isEqualTo(same.candidate().email());
            assertThat(order.candidate().applicationRef())
                    .isEqualTo(same.candidate().applicationRef());
            assertThat(order.candidate().candidateRef())
                    .isEqualTo(same.candidate().candidateRef());
        });
    }

    @Test
    void everything_that_is_wrong_with_an_order_is_said_at_once() {
        var inbound = receive(post(
                "v1/orders",
                "{\"candidate\": {\"email\": \"ada\", \"profile\": \"ftp://x\"}}",
                bearer(TOKEN),
                key("k")));

        assertThat(inbound)
                .isEqualTo(new Inbound.Rejected(
                        Rejection.MALFORMED,
                        "the package is missing; the candidate's name is missing; the candidate's e-mail address is"
                                + " none; the candidate's profile is no https address"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "", "{", "\"text\"", "{\"cancel\": \"o-1\"}"})
    void what_is_no_order_is_malformed(String body) {
        assertThat(reason(receive(post("v1/orders", body, bearer(TOKEN), key("k")))))
                .contains(Rejection.MALFORMED);
    }

    @Test
    void an_order_without_an_idempotency_key_is_malformed() {
        assertThat(receive(post("v1/orders", ORDER, bearer(TOKEN))))
                .isEqualTo(new Inbound.Rejected(
                        Rejection.MALFORMED, "the header Idempotency-Key is missing or longer than 255 characters"));
        assertThat(reason(receive(post("v1/orders", ORDER, bearer(TOKEN), key("k".repeat(256))))))
                .contains(Rejection.MALFORMED);
    }

    @Test
    void texts_have_an_end() {
        var longName = ORDER.replace("Ada Żółć", "A".repeat(501));

        assertThat(reason(receive(post("v1/orders", longName, bearer(TOKEN), key("k")))))
                .contains(Rejection.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, v1/packages, ListPackages",
        "GET, v1/orders/o-1, StatusQuery",
        "DELETE, v1/orders/o-1, Cancel",
        "POST, v1/orders/o-1/cancel, Cancel",
        "GET, v1/orders, Rejected",
        "GET, v1/orders/o-1/cancel, Rejected",
        "PUT, v1/orders/o-1, Rejected",
        "GET, v1/orders/a/b, Rejected",
        "GET, v2/packages, Rejected",
        "GET, '', Rejected"
    })
    void operations_are_told_apart(String method, String operation, String kind) {
        var inbound = receive(request(method, operation, "", bearer(OLD_TOKEN)));

        assertThat(inbound.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(reason(inbound))
                .isEqualTo(kind.equals("Rejected") ? Optional.of(Rejection.UNKNOWN_OPERATION) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "Bearer", "Basic YTpi", ""})
    void a_wrong_token_is_refused(String header) {
        assertThat(reason(receive(request("GET", "v1/packages", "", Map.of("Authorization", header)))))
                .contains(Rejection.UNAUTHENTICATED);
    }

    @Test
    @DisplayName("S1: where no token and no secret is set up, nobody is believed")
    void nothing_set_up_means_nobody_is_believed() {
        var bare = new AtsAccount("employer-1", "generic", Map.of(), Map.of());

        assertThat(reason(receive(request("GET", "v1/packages", "", bearer(TOKEN)), bare)))
                .contains(Rejection.UNAUTHENTICATED);
        assertThat(reason(receive(signed("v1/orders", ORDER, "m-1", SECRET, Reports.NOON), bare)))
                .contains(Rejection.UNAUTHENTICATED);
    }

    @Test
    @DisplayName("S1: during a rotation either secret is believed")
    void either_secret_is_believed() {
        assertThat(List.of(SECRET, OLD_SECRET))
                .allSatisfy(secret -> assertThat(receive(signed("v1/orders", ORDER, "m-1", secret, Reports.NOON)))
                        .isInstanceOfSatisfying(
                                Inbound.Order.class,
                                order -> assertThat(order.dedupeKey()).isEqualTo("order m-1")));
        assertThat(reason(receive(signed("v1/orders", ORDER, "m-1", FOREIGN, Reports.NOON))))
                .contains(Rejection.UNAUTHENTICATED);
    }

    @Test
    @DisplayName("S1: a signature that is more than five minutes old or young is stale")
    void an_old_signature_is_stale() {
        var minutes = Duration.ofMinutes(5);

        assertThat(receive(signed("v1/orders", ORDER, "m", SECRET, Reports.NOON.minus(minutes))))
                .isInstanceOf(Inbound.Order.class);
        assertThat(List.of(minutes.plusSeconds(1), minutes.plusSeconds(1).negated()))
                .allSatisfy(age -> assertThat(
                                reason(receive(signed("v1/orders", ORDER, "m", SECRET, Reports.NOON.minus(age)))))
                        .contains(Rejection.STALE));
    }

    @Test
    @DisplayName("S1: an overheard order cannot be made a second one, whatever key is put beside it")
    void an_overheard_order_stays_the_same_order() {
        var replayed = with(signed("v1/orders", ORDER, "m-1", SECRET, Reports.NOON), key("another"));

        assertThat(receive(replayed))
                .isInstanceOfSatisfying(
                        Inbound.Order.class,
                        order -> assertThat(order.dedupeKey()).isEqualTo("order m-1"));
    }

    @Test
    @DisplayName("S1: an overheard signature opens no other address")
    void an_overheard_signature_opens_no_other_address() {
        assertThat(reason(receive(signed("v1/orders/o-1/cancel", ORDER, "m", SECRET, Reports.NOON))))
                .contains(Rejection.MALFORMED);
        assertThat(reason(receive(signed("v1/orders/o-2/cancel", "{\"cancel\":\"o-1\"}", "m", SECRET, Reports.NOON))))
                .contains(Rejection.MALFORMED);
        assertThat(receive(signed("v1/orders/o-1/cancel", "{\"cancel\":\"o-1\"}", "m", SECRET, Reports.NOON)))
                .isEqualTo(new Inbound.Cancel("cancel o-1", "o-1"));
        var get = signed("v1/packages", "", "m", SECRET, Reports.NOON);
        assertThat(reason(receive(new InboundRequest("GET", get.operation(), get.query(), get.headers(), get.body()))))
                .contains(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_token_finds_its_account_and_a_signature_needs_the_address_to() {
        assertThat(orders.keyFingerprint(request("GET", "v1/packages", "", bearer(TOKEN))))
                .contains(new Secret(TOKEN).fingerprint());
        assertThat(orders.keyFingerprint(signed("v1/orders", ORDER, "m", SECRET, Reports.NOON)))
                .isEmpty();
    }

    private Inbound receive(InboundRequest request) {
        return receive(request, account("vouchgate"));
    }

    private Inbound receive(InboundRequest request, AtsAccount account) {
        return orders.receive(request, account, Reports.NOON);
    }

    private static Optional<Rejection> reason(Inbound inbound) {
        return inbound instanceof Inbound.Rejected rejected ? Optional.of(rejected.reason()) : Optional.empty();
    }

    private static AtsAccount account(String payload) {
        return new AtsAccount(
                "employer-1",
                "generic",
                Map.of("payload", payload),
                Map.of(
                        "inbound-token", List.of(new Secret(TOKEN), new Secret(OLD_TOKEN)),
                        "inbound-signing-secret", List.of(SECRET, OLD_SECRET)));
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "bearer " + token);
    }

    private static Map<String, String> key(String key) {
        return Map.of("Idempotency-Key", key);
    }

    private static InboundRequest signed(String operation, String body, String id, Secret secret, Instant at) {
        var signature =
                StandardWebhooks.of(List.of(secret)).orElseThrow().sign(id, at, body.getBytes(StandardCharsets.UTF_8));
        return post(
                operation,
                body,
                Map.of(
                        "Webhook-Id", id,
                        "Webhook-Timestamp", Long.toString(at.getEpochSecond()),
                        "Webhook-Signature", signature));
    }

    private static InboundRequest post(String operation, String body, Map<String, String> headers) {
        return request("POST", operation, body, headers);
    }

    private static InboundRequest post(
            String operation, String body, Map<String, String> headers, Map<String, String> more) {
        return with(post(operation, body, headers), more);
    }

    private static InboundRequest with(InboundRequest request, Map<String, String> more) {
        var all = new HashMap<>(request.headers());
        more.forEach((name, value) -> all.put(name, List.of(value)));
        return new InboundRequest(request.method(), request.operation(), request.query(), all, request.body());
    }

    private static InboundRequest request(String method, String operation, String body, Map<String, String> headers) {
        var all = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new InboundRequest(method, operation, Map.of(), all, body.getBytes(StandardCharsets.UTF_8));
    }
}
