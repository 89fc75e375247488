package org.vouchgate.ats.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

class AshbyOrdersTest {

    private static final AtsAccount ACCOUNT = Accounts.with("https://api.ashbyhq.com", Map.of());
    private static final VerificationPackage JAVA =
            new VerificationPackage("java-backend", "Java backend profile", "Degree and skills");
    private static final String ORDER =
            """
            {"assessment_type_id": "%s",
             "candidate": {"ashby_id": "%s", "first_name": "Ada", "last_name": "Example", "email": "ada@mail.example",
               "ashby_profile_url": "https://app.ashbyhq.com/candidates/1"},
             "application": {"ashby_id": "%s", "status": "Active"},
             "job": {"ashby_id": "%s", "name": "Java developer", "ashby_job_url": "https://app.ashbyhq.com/jobs/1"},
             "additional_fields": {"message": "Please bring your degree."}}
            """.formatted(JAVA.uuid(), AshbyStore.CANDIDATE, AshbyStore.APPLICATION, AshbyStore.JOB);

    private final AshbyOrders orders = new AshbyOrders();

    @Test
    void an_order_is_read_as_ashby_words_it() {
        assertThat(receive(AshbyOrders.START, ORDER)).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            assertThat(order.packageId()).isEqualTo(JAVA.uuid().toString());
            assertThat(order.candidate().name()).isEqualTo("Ada Example");
            assertThat(order.candidate().candidateRef()).contains(AshbyStore.CANDIDATE);
            assertThat(order.candidate().applicationRef()).contains(AshbyStore.APPLICATION);
            assertThat(order.jobRef()).contains(AshbyStore.JOB);
            assertThat(order.message()).contains("Please bring your degree.");
        });
        OpenApi.load()
                .ifPresent(contract -> assertThat(contract.request(AshbyOrders.START, json(ORDER)))
                        .isEmpty());
    }

    @Test
    void an_order_is_repeated_within_two_minutes_and_another_one_later() {
        var first = (Inbound.Order) receive(AshbyOrders.START, ORDER, Reports.NOON);

        assertThat(((Inbound.Order) receive(AshbyOrders.START, ORDER, Reports.NOON.plusSeconds(20))).dedupeKey())
                .isEqualTo(first.dedupeKey());
        assertThat(((Inbound.Order) receive(AshbyOrders.START, ORDER, Reports.NOON.plusSeconds(600))).dedupeKey())
                .isNotEqualTo(first.dedupeKey());
    }

    @Test
    void a_candidate_without_an_address_is_explained_to_the_recruiter() {
        var inbound = receive(AshbyOrders.START, ORDER.replace("ada@mail.example", ""));

        var reply = orders.render(inbound, new OrderAnswer.Acknowledged());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(json(reply.text()).getString("message"))
                .isEqualTo("The candidate has no e-mail address in Ashby. Add one, then order again.");
    }

    @Test
    void answers_are_as_the_contract_says() {
        var order = receive(AshbyOrders.START, ORDER);
        var cancel = receive(AshbyOrders.CANCEL, "{\"assessment_id\":\"" + AshbyStore.ASSESSMENT + "\"}");

        var placed = checked(AshbyOrders.START, orders.render(order, new OrderAnswer.Placed(AshbyStore.ASSESSMENT)));
        assertThat(placed.getJsonObject("results").getString("assessment_id")).isEqualTo(AshbyStore.ASSESSMENT);
        var listed = checked(
                AshbyOrders.LIST,
                orders.render(receive(AshbyOrders.LIST, "{}"), new OrderAnswer.Packages(List.of(JAVA))));
        assertThat(listed.getJsonArray("results").getJsonObject(0).getString("assessment_type_id"))
                .isEqualTo(JAVA.uuid().toString());
        checked(AshbyOrders.CANCEL, orders.render(cancel, new OrderAnswer.Acknowledged()));
        var unknown = checked(AshbyOrders.CANCEL, orders.render(cancel, new OrderAnswer.UnknownOrder()));
        assertThat(unknown.getBoolean("success")).isFalse();
        var inputs = checked(
                AshbyOrders.INPUTS, orders.render(receive(AshbyOrders.INPUTS, "{}"), new OrderAnswer.Acknowledged()));
        assertThat(inputs.getJsonArray("fields")).hasSize(1);
    }

    @Test
    void an_order_that_joined_an_open_one_is_a_conflict_and_one_declined_is_explained() {
        var order = receive(AshbyOrders.START, ORDER);

        assertThat(orders.render(order, new OrderAnswer.Placed(AshbyStore.ASSESSMENT, true))
                        .status())
                .isEqualTo(409);
        var declined = orders.render(order, new OrderAnswer.Declined("No package is mapped."));
        assertThat(declined.status()).isEqualTo(422);
        assertThat(json(declined.text()).getString("message")).isEqualTo("No package is mapped.");
        assertThat(orders.render(order, new OrderAnswer.Busy()).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"assessment_type_id\":\"java-backend\"}", "{\"candidate\":null}"})
    void what_is_no_order_is_malformed(String body) {
        assertThat(reason(receive(AshbyOrders.START, body))).isEqualTo(Rejection.MALFORMED);
        assertThat(reason(receive(AshbyOrders.CANCEL, body))).isEqualTo(Rejection.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"GET,assessment.list", "POST,assessment.update", "POST,''"})
    void anything_else_is_an_unknown_operation(String method, String operation) {
        assertThat(reason(
                        orders.receive(request(method, operation, basic("current-key:"), "{}"), ACCOUNT, Reports.NOON)))
                .isEqualTo(Rejection.UNKNOWN_OPERATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-key:", "current-key:password", ":current-key", ":", ""})
    void a_wrong_key_is_nobodys(String pair) {
        assertThat(reason(orders.receive(request("POST", AshbyOrders.LIST, basic(pair), "{}"), ACCOUNT, Reports.NOON)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_key_that_is_rotated_out_is_still_taken_and_finds_its_account() {
        var request = request("POST", AshbyOrders.LIST, basic("older-key:"), "{}");

        assertThat(orders.receive(request, ACCOUNT, Reports.NOON)).isInstanceOf(Inbound.ListPackages.class);
        assertThat(orders.keyFingerprint(request)).contains(new Secret("older-key").fingerprint());
    }

    @Test
    void a_stage_change_is_a_hint_named_by_its_action() {
        var body = event(
                "candidateStageChange", "\"application\":" + new AshbyStore("").application(AshbyStore.APPLICATION));

        assertThat(webhook(body, "ashby-secret"))
                .isEqualTo(new Inbound.Change(
                        "d3adbeef",
                        "candidateStageChange",
                        AshbyStore.APPLICATION,
                        Map.of(),
                        Optional.of(Reports.NOON)));
        OpenApi.load()
                .ifPresent(contract -> assertThat(contract.event("candidateStageChange", json(body)))
                        .isEmpty());
    }

    @Test
    void merges_and_deletions_name_who_is_gone() {
        var merge = "\"deletedCandidate\":{\"id\":\"" + AshbyStore.CANDIDATE + "\"},\"mergedCandidate\":{\"id\":\""
                + AshbyStore.PLAN + "\"}";
        var gone = "\"candidate\":{\"id\":\"" + AshbyStore.CANDIDATE + "\"}";

        assertThat(webhook(event("candidateMerge", merge), "ashby-secret"))
                .isEqualTo(new Inbound.Change(
                        "d3adbeef", "candidateMerge", AshbyStore.CANDIDATE, Map.of("into", AshbyStore.PLAN)));
        assertThat(webhook(event("candidateDelete", gone), "ashby-secret"))
                .isEqualTo(new Inbound.Change("d3adbeef", "candidateDelete", AshbyStore.CANDIDATE, Map.of()));
    }

    @Test
    void an_event_without_a_name_is_named_by_its_bytes() {
        var body =
                "{\"action\":\"candidateDelete\",\"data\":{\"candidate\":{\"id\":\"" + AshbyStore.CANDIDATE + "\"}}}";
        var one = (Inbound.Change) webhook(body, "ashby-secret");

        assertThat(((Inbound.Change) webhook(body, "ashby-secret")).dedupeKey()).isEqualTo(one.dedupeKey());
        assertThat(((Inbound.Change) webhook(body + " ", "ashby-secret")).dedupeKey())
                .isNotEqualTo(one.dedupeKey());
    }

    @Test
    void a_ping_is_answered_and_other_events_mean_nothing() {
        var ping = webhook("{\"action\":\"ping\",\"data\":{\"webhookActionType\":\"ping\"}}", "ashby-secret");

        assertThat(ping).isInstanceOf(Inbound.Ping.class);
        assertThat(orders.render(ping, new OrderAnswer.Acknowledged()).status()).isEqualTo(200);
        assertThat(webhook(event("offerCreate", ""), "ashby-secret")).isInstanceOf(Inbound.Ignored.class);
    }

    @Test
    void a_forged_event_is_refused_also_with_the_partner_key() {
        var body = event("candidateDelete", "\"candidate\":{\"id\":\"" + AshbyStore.CANDIDATE + "\"}");

        assertThat(reason(webhook(body, "another-secret"))).isEqualTo(Rejection.UNAUTHENTICATED);
        assertThat(reason(receive(AshbyOrders.WEBHOOK, body))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    private Inbound webhook(String body, String secret) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var signature = "sha256=" + HexFormat.of().formatHex(Hmac.sha256(new Secret(secret), bytes));
        var headers = Map.of("Ashby-Signature", List.of(signature));
        return orders.receive(
                new InboundRequest("POST", AshbyOrders.WEBHOOK, Map.of(), headers, bytes), ACCOUNT, Reports.NOON);
    }

    private Inbound receive(String operation, String body) {
        return receive(operation, body, Reports.NOON);
    }

    private Inbound receive(String operation, String body, Instant at) {
        return orders.receive(request("POST", operation, basic("current-key:"), body), ACCOUNT, at);
    }

    private static InboundRequest request(
            String method, String operation, Map<String, List<String>> headers, String body) {
        return new InboundRequest(method, operation, Map.of(), headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> basic(String pair) {
        var base64 = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return Map.of("Authorization", List.of("Basic " + base64));
    }

    private static String event(String action, String data) {
        return "{\"action\":\"" + action + "\",\"data\":{" + data + "},\"webhookActionId\":\"d3adbeef\"}";
    }

    private static JsonObject checked(String operation, InboundReply reply) {
        var body = json(reply.text());
        assertThat(reply.status()).isEqualTo(200);
        OpenApi.load()
                .ifPresent(contract ->
                        assertThat(contract.response(operation, 200, body)).isEmpty());
        return body;
    }

    private static JsonObject json(String text) {
        return JsonRead.object(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static Rejection reason(Inbound inbound) {
        return ((Inbound.Rejected) inbound).reason();
    }
}
