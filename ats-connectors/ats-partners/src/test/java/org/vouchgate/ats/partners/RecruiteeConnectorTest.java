package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

class RecruiteeConnectorTest extends ConnectorContract {

    private static final String REPORT = "bb83dc83-91b2-46a5-8a21-824067f29c68";
    private static final String PATH = "/p/vouchgate/reports/" + REPORT;

    private final StandIn ats = new StandIn("RT-PARTNER-SECRET", "secret-of-the-partner");
    private final RecruiteeConnector connector = new RecruiteeConnector();

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
        var settings =
                new HashMap<>(Map.of(RecruiteeConnector.CODENAME, "vouchgate", PartnerSettings.ADDRESS, ats.address()));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "recruitee",
                settings,
                Map.of(
                        PartnerSettings.INBOUND_KEY, List.of(Requests.KEY),
                        RecruiteeConnector.PARTNER_SECRET, List.of(new Secret("secret-of-the-partner"))));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(target(), 1);
    }

    private AtsTarget target() {
        return new AtsTarget(Optional.of(REPORT), Optional.empty(), Optional.of("1"), List.of(ats.at(PATH)));
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        return account(Map.of(PartnerSettings.STATUS_WORDS, "REQUESTED=sent,STARTED=in_progress"));
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return List.of(ats.lastTold(PATH).getString("status"));
    }

    @Override
    protected int effects(StepKind kind) {
        return ats.told.size();
    }

    @Test
    void an_order_leads_to_its_report() {
        var inbound = receive("POST", "send_candidate", order(REPORT));

        assertThat(inbound).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            assertThat(order.orderRef()).contains(REPORT);
            assertThat(order.dedupeKey()).isEqualTo("recruitee " + REPORT);
            assertThat(order.packageId()).isEqualTo("2");
            assertThat(order.candidate().name()).isEqualTo("Jon Snow");
            assertThat(order.callback()).contains(ats.at(PATH));
        });
    }

    @Test
    @DisplayName("P2: a report's name that would lead elsewhere is not followed")
    void a_name_that_leads_elsewhere_is_refused() {
        assertThat(Requests.reason(receive("POST", "send_candidate", order("../../x"))))
                .isEqualTo(Rejection.MALFORMED);
    }

    @Test
    void tests_are_a_plain_list() {
        var reply = connector
                .orders()
                .orElseThrow()
                .render(
                        receive("GET", "tests", ""),
                        new OrderAnswer.Packages(List.of(new VerificationPackage("p1", "Java", ""))));

        assertThat(reply.text()).isEqualTo("[{\"name\":\"Java\",\"id\":\"p1\"}]");
    }

    @Test
    void the_test_while_a_webhook_is_set_up_is_answered_without_a_secret() {
        var inbound = unsigned("{\"test\": true}");

        assertThat(inbound).isInstanceOf(Inbound.Ping.class);
        assertThat(connector
                        .orders()
                        .orElseThrow()
                        .render(inbound, new OrderAnswer.Acknowledged())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"test\": false}",
                "{\"test\": \"true\"}",
                "{\"test\": true, \"event_type\": \"candidate_moved\"}",
                "[{\"test\": true}]",
                ""
            })
    void nothing_but_that_very_body_goes_unsigned(String body) {
        assertThat(Requests.reason(unsigned(body))).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_result_is_completed_with_its_score_as_text() {
        perform(report());

        assertThat(ats.lastTold(PATH).getString("status")).isEqualTo("completed");
        assertThat(ats.lastTold(PATH).getString("score")).isEqualTo("66.7%");
        assertThat(ats.headers.get(PATH)).containsEntry("method", "PATCH");
    }

    @Test
    void whoever_declined_did_not_fail() {
        perform(Reports.declined(target()));

        assertThat(ats.lastTold(PATH).getString("status")).isEqualTo("canceled");
        assertThat(ats.lastTold(PATH)).doesNotContainKey("score");
    }

    @Test
    @DisplayName("P3: every report that waits is told")
    void every_report_that_waits_is_told() {
        var two = new AtsTarget(
                Optional.of(REPORT), Optional.empty(), Optional.of("1"), List.of(ats.at(PATH), ats.at(PATH + "-b")));

        perform(report().at(two));

        assertThat(ats.told).containsOnlyKeys(PATH, PATH + "-b");
    }

    private void perform(CandidateReport report) {
        connector
                .results()
                .orElseThrow()
                .perform(
                        Step.of(StepKind.ORDER, report, account(), Map.of()),
                        report,
                        Exchange.overHttp(account(), new LoopbackHttp(), new TokensInMemory(), Reports.NOON));
    }

    private static String order(String report) {
        return """
                {"first_name": "Jon", "last_name": "Snow", "email": "jon@mail.example", "candidate_id": 1,
                 "company_id": 1, "report_id": "%s", "test_id": "2", "test_name": "Ruby"}
                """.formatted(report);
    }

    private Inbound unsigned(String body) {
        return connector
                .orders()
                .orElseThrow()
                .receive(Requests.with("POST", "events", Map.of(), body), account(), Reports.NOON);
    }

    private Inbound receive(String method, String operation, String body) {
        return connector
                .orders()
                .orElseThrow()
                .receive(Requests.keyed(method, operation, body), account(), Reports.NOON);
    }
}
