package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ChecksAccount.State;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** Bodies are held against our mapping, which is ours and not the vendor's word. */
class WorkableConnectorTest extends ConnectorContract {

    private static final String ORDER = """
            {"test_id": "java-backend", "callback_url": "https://acme.workable.com/assessments/77",
             "candidate": {"id": "3fc9a80f", "first_name": "Ada", "last_name": "Example", "email": "ada@mail.example"},
             "job": {"shortcode": "GROOV001"}}
            """;

    private final StandIn ats = new StandIn("Authorization", "Bearer token-of-workable");
    private final WorkableConnector connector = new WorkableConnector();

    @AfterEach
    void stop() {
        ats.close();
    }

    @Override
    protected AtsConnector connector() {
        return connector;
    }

    @Override
    protected AtsAccount account() {
        return account(Map.of());
    }

    private AtsAccount account(Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                PartnerSettings.ADDRESS, ats.address() + "/spi/v3",
                WorkableSettings.SUBDOMAIN, "acme",
                WorkableSettings.MEMBER, "m1"));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "workable",
                settings,
                Map.of(
                        PartnerSettings.INBOUND_KEY, List.of(Requests.KEY),
                        WorkableSettings.PARTNER_TOKEN, List.of(new Secret("token-of-workable")),
                        WorkableSettings.ACCOUNT_TOKEN, List.of(new Secret("token-of-workable"))));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(
                new AtsTarget(
                        Optional.of("o-1"),
                        Optional.of("3fc9a80f"),
                        Optional.of("3fc9a80f"),
                        List.of(ats.at("/assessments/77"))),
                1);
    }

    @Override
    protected int effects(StepKind kind) {
        return kind == StepKind.ORDER ? ats.told.size() : ats.comments.size();
    }

    @Test
    void tests_are_listed_to_whoever_has_the_key() {
        var inbound = receive("GET", "tests", "");

        var reply = connector
                .orders()
                .orElseThrow()
                .render(inbound, new OrderAnswer.Packages(List.of(new VerificationPackage("p1", "Java", ""))));

        assertThat(reply.text()).isEqualTo("{\"tests\":[{\"id\":\"p1\",\"name\":\"Java\"}]}");
    }

    @Test
    void an_order_names_test_candidate_job_and_where_the_result_goes() {
        assertThat(receive("POST", "assessments", ORDER)).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            assertThat(order.packageId()).isEqualTo("java-backend");
            assertThat(order.candidate().name()).isEqualTo("Ada Example");
            assertThat(order.candidate().candidateRef()).contains("3fc9a80f");
            assertThat(order.jobRef()).contains("GROOV001");
            assertThat(order.callback()).contains(URI.create("https://acme.workable.com/assessments/77"));
            assertThat(order.dedupeKey()).isEqualTo("workable https://acme.workable.com/assessments/77");
        });
    }

    @Test
    @DisplayName("P1: an account's settings say where else an order says what")
    void settings_correct_what_is_assumed_about_orders() {
        var body = ORDER.replace("\"test_id\"", "\"package\"").replace("\"email\"", "\"mail\"");
        var corrected = account(Map.of(
                PartnerSettings.ORDER_PLACES,
                "package=/package, email=/candidate/mail",
                PartnerSettings.CALLBACK_HOSTS,
                "workable.com"));

        var inbound = connector
                .orders()
                .orElseThrow()
                .receive(Requests.keyed("POST", "assessments", body), corrected, Reports.NOON);

        assertThat(inbound)
                .isInstanceOfSatisfying(
                        Inbound.Order.class,
                        order -> assertThat(order.candidate().email()).isEqualTo("ada@mail.example"));
    }

    @Test
    @DisplayName("P2: a result that belongs to somebody else's host is not ordered")
    void a_foreign_callback_is_refused() {
        var foreign = ORDER.replace("acme.workable.com", "workable.com.evil.example");

        assertThat(Requests.reason(receive("POST", "assessments", foreign))).isEqualTo(Rejection.FOREIGN_CALLBACK);
    }

    @Test
    void an_event_without_a_signature_is_refused_even_with_the_key() {
        assertThat(Requests.reason(receive("POST", "events", "{\"event_type\":\"candidate_moved\"}")))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_moved_candidate_is_read() {
        ats.records.put("/spi/v3/candidates/3fc9a80f", """
                {"candidate": {"id": "3fc9a80f", "name": "Ada Example", "email": "ada@mail.example",
                  "stage": "Credential check", "job": {"shortcode": "GROOV001"}}}""");

        var read = connector
                .records()
                .orElseThrow()
                .read(new Inbound.Change("d", "candidate_moved", "3fc9a80f", Map.of()), exchange(account()));

        assertThat(((Reading.Known<Happening>) read).value()).isInstanceOfSatisfying(Happening.Staged.class, staged -> {
            assertThat(staged.application().stageRef()).isEqualTo("Credential check");
            assertThat(staged.application().jobRef()).contains("GROOV001");
        });
    }

    @Test
    void a_subscription_that_is_there_is_good_enough() {
        var address = URI.create("https://gateway.example/ats/workable/at/k/events");
        var subscriptions = connector.subscriptions().orElseThrow();

        subscriptions.subscribe(address, Optional.empty(), exchange(account()));
        var again = subscriptions.subscribe(address, Optional.empty(), exchange(account()));

        assertThat(again.outcome()).isInstanceOf(Done.class);
        assertThat(ats.subscriptions).hasSize(4);
    }

    @Test
    @DisplayName("S4: a burst is waited out as long as X-Rate-Limit-Reset says")
    void a_burst_is_waited_out() {
        ats.burst = 0;
        // The wait is counted from the clock of whoever answers, which tells its time.
        ats.reset = Instant.now().plusSeconds(90).getEpochSecond();

        var outcome = connector
                .results()
                .orElseThrow()
                .perform(Step.of(StepKind.NOTE, report(), account(), Map.of()), report(), exchange(account()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Retry.class,
                        retry -> assertThat(retry.after())
                                .hasValueSatisfying(after ->
                                        assertThat(after).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(90))));
    }

    @Test
    void the_result_says_state_score_and_link() {
        perform(account());

        var body = ats.lastTold("/assessments/77");
        assertThat(body.getString("status")).isEqualTo("completed");
        assertThat(body.getJsonObject("assessment").getJsonNumber("score").toString())
                .isEqualTo("66.7");
        assertThat(body.getJsonObject("assessment").getString("details_url"))
                .isEqualTo("https://gateway.example/r/4f1d9c");
    }

    @Test
    @DisplayName("P1: an account's settings replace the body and the words of results")
    void settings_replace_template_and_words() {
        perform(account(Map.of(
                PartnerSettings.RESULT_TEMPLATE, "{\"s\":\"{{status}}\",\"t\":\"at {{score}} of 100\"}",
                PartnerSettings.STATUS_WORDS, "PARTIALLY_VERIFIED=partial",
                WorkableSettings.CALLBACK_METHOD, "PUT")));

        assertThat(ats.lastTold("/assessments/77").toString())
                .isEqualTo("{\"s\":\"partial\",\"t\":\"at 66.7 of 100\"}");
        assertThat(ats.headers.get("/assessments/77")).containsEntry("method", "PUT");
    }

    @Test
    void a_mapping_that_cannot_be_used_is_shown_and_sends_nothing() {
        var broken = account(Map.of(PartnerSettings.RESULT_TEMPLATE, "{\"s\":\"{{salary}}\"}"));

        var checked = connector.check().orElseThrow().check(exchange(broken));
        perform(broken);

        assertThat(checked.get(0).state()).isEqualTo(State.BAD);
        assertThat(checked.get(0).sentence()).contains("Body of results");
        assertThat(ats.told).isEmpty();
    }

    @Test
    void the_comment_brings_the_summary_along() {
        connector
                .results()
                .orElseThrow()
                .perform(Step.of(StepKind.NOTE, report(), account(), Map.of()), report(), exchange(account()));

        var comment = ats.comments.get(0);
        assertThat(comment.getString("member_id")).isEqualTo("m1");
        assertThat(comment.getJsonObject("comment").getString("body")).contains("[vg:");
        assertThat(comment.getJsonObject("comment").getJsonObject("attachment").getString("name"))
                .endsWith(".pdf");
    }

    @Test
    void a_comment_that_somebody_deleted_is_missing() {
        var step = Step.of(StepKind.NOTE, report(), account(), Map.of());
        var shown = connector.shown().orElseThrow();
        connector.results().orElseThrow().perform(step, report(), exchange(account()));
        assertThat(shown.shown(step, report(), exchange(account()))).isInstanceOf(Shown.AsSent.class);

        ats.comments.clear();

        assertThat(shown.shown(step, report(), exchange(account()))).isInstanceOf(Shown.Missing.class);
    }

    private void perform(AtsAccount account) {
        connector
                .results()
                .orElseThrow()
                .perform(Step.of(StepKind.ORDER, report(), account, Map.of()), report(), exchange(account));
    }

    private Inbound receive(String method, String operation, String body) {
        var account = account(Map.of(PartnerSettings.CALLBACK_HOSTS, "workable.com"));
        return connector.orders().orElseThrow().receive(Requests.keyed(method, operation, body), account, Reports.NOON);
    }

    private static Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }
}
