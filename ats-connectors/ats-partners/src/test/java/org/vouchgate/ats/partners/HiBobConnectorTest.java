package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

class HiBobConnectorTest extends ConnectorContract {

    private static final String PATH = "/v1/hiring/assessments/4711";
    private static final Secret SIGNING = new Secret("webhook-secret-of-bob");
    private static final String TRIGGERED =
            "{\"companyId\":\"c1\",\"type\":\"assessment.triggered\",\"data\":{\"assessmentRequestId\":\"4711\"}}";

    private final StandIn ats = new StandIn("Authorization", "Bearer " + StandIn.TOKEN);
    private final HiBobConnector connector = new HiBobConnector();

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
                PartnerSettings.ADDRESS, ats.address() + "/v1",
                HiBobSettings.CLIENT_ID, "app-1",
                HiBobSettings.TOKEN_ADDRESS, ats.address() + "/token",
                HiBobSettings.CONSENT_ADDRESS, ats.address() + "/authorize",
                HiBobSettings.GRANT, HiBobSettings.CLIENT_CREDENTIALS));
        settings.putAll(more);
        return new AtsAccount(
                "employer-1",
                "hibob",
                settings,
                Map.of(
                        HiBobSettings.CLIENT_SECRET, List.of(new Secret("secret-of-the-app")),
                        HiBobSettings.WEBHOOK_SECRET, List.of(SIGNING)));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(target(), 1);
    }

    private AtsTarget target() {
        return new AtsTarget(Optional.of("4711"), Optional.empty(), Optional.of("c-9"), List.of(ats.at(PATH)));
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

    @Override
    protected boolean isWrite(AtsRequest request) {
        return !"GET".equals(request.method())
                && !"/token".equals(request.address().getPath());
    }

    @Test
    void an_event_only_names_the_order() {
        assertThat(receive(TRIGGERED, account())).isInstanceOfSatisfying(Inbound.Change.class, change -> {
            assertThat(change.dedupeKey()).isEqualTo("hibob-event 4711");
            assertThat(change.ref()).isEqualTo("4711");
            assertThat(change.more()).isEmpty();
        });
    }

    @Test
    void what_was_ordered_is_read() {
        ats.records.put(PATH, """
                {"candidate": {"id": "c-9", "firstName": "Ada", "lastName": "Example", "email": "ada@mail.example"},
                 "requester": {"email": "recruiter@employer.example"},
                 "jobOpening": {"id": "j-3", "title": "Developer"}, "package": {"id": "java-backend"}}""");

        var read = read(account());

        assertThat(((Reading.Known<Happening>) read).value())
                .isInstanceOfSatisfying(Happening.Ordered.class, ordered -> {
                    assertThat(ordered.order().dedupeKey()).isEqualTo("hibob 4711");
                    assertThat(ordered.order().orderRef()).contains("4711");
                    assertThat(ordered.order().packageId()).isEqualTo("java-backend");
                    assertThat(ordered.order().jobRef()).contains("j-3");
                    assertThat(ordered.order().candidate().name()).isEqualTo("Ada Example");
                    assertThat(ordered.order().callback()).contains(ats.at(PATH));
                });
    }

    @Test
    void an_order_that_is_gone_is_gone() {
        assertThat(read(account())).isInstanceOf(Reading.Gone.class);
    }

    @Test
    void an_order_without_an_address_is_told_to_an_administrator() {
        ats.records.put(PATH, "{\"candidate\": {\"id\": \"c-9\"}, \"package\": {\"id\": \"java-backend\"}}");

        assertThat(read(account()))
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.outcome())
                                .isEqualTo(new StepOutcome.Refused(
                                        Refusal.INVALID, "The package or the candidate's e-mail address is missing")));
    }

    @Test
    void a_cancellation_needs_no_reading_and_is_repeated_if_it_came_too_early() {
        var inbound = receive(TRIGGERED.replace("triggered", "cancelled"), account());

        assertThat(inbound).isEqualTo(new Inbound.Cancel("hibob-cancel 4711", "4711"));
        assertThat(connector
                        .orders()
                        .orElseThrow()
                        .render(inbound, new OrderAnswer.UnknownOrder())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_companys_events_are_left_alone() {
        assertThat(receive(TRIGGERED, account(Map.of(HiBobSettings.COMPANY, "c2"))))
                .isInstanceOf(Inbound.Ignored.class);
    }

    @Test
    void a_changed_body_is_refused() {
        var signature = signature(TRIGGERED);
        var forged =
                Requests.with("POST", "events", Map.of("Bob-Signature", signature), TRIGGERED.replace("4711", "4712"));

        assertThat(Requests.reason(connector.orders().orElseThrow().receive(forged, account(), Reports.NOON)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ping test", "{\"text\":\"Ping test\"}"})
    void a_connection_test_is_answered_though_it_is_not_signed(String body) {
        var inbound = connector
                .orders()
                .orElseThrow()
                .receive(Requests.with("POST", "events", Map.of(), body), account(), Reports.NOON);

        assertThat(inbound).isInstanceOf(Inbound.Ping.class);
    }

    @Test
    void every_update_says_the_state_and_is_whole() {
        perform(report());

        assertThat(ats.lastTold(PATH))
                .containsOnlyKeys("status", "providerAssessmentId", "score", "verdict", "resultUrl", "comments");
        assertThat(ats.lastTold(PATH).getString("status")).isEqualTo("completed");
        assertThat(ats.lastTold(PATH).getString("verdict")).isEqualTo("Partly verified, 1 of 2");
        assertThat(ats.headers.get(PATH)).containsEntry("method", "PATCH");
    }

    @Test
    void work_in_progress_is_told_only_if_a_setting_has_the_word() {
        var open = Reports.requested(target());
        var results = connector.results().orElseThrow();

        assertThat(results.plan(open, account())).isEmpty();
        assertThat(results.plan(open, account(Map.of(PartnerSettings.STATUS_WORDS, "REQUESTED=in_progress"))))
                .containsExactly(StepKind.ORDER);
    }

    @Test
    void the_catalogue_is_registered_whole() {
        var outcome = connector
                .packages()
                .orElseThrow()
                .publish(List.of(new VerificationPackage("p1", "Java", "Degrees")), exchange(account()));

        assertThat(outcome).isInstanceOf(StepOutcome.Done.class);
        assertThat(ats.lastTold("/v1/hiring/assessments/packages").toString())
                .isEqualTo("{\"packages\":[{\"id\":\"p1\",\"name\":\"Java\",\"description\":\"Degrees\"}]}");
    }

    private Reading<Happening> read(AtsAccount account) {
        return connector
                .records()
                .orElseThrow()
                .read(new Inbound.Change("d", "assessment.triggered", "4711", Map.of()), exchange(account));
    }

    private void perform(CandidateReport report) {
        connector
                .results()
                .orElseThrow()
                .perform(Step.of(StepKind.ORDER, report, account(), Map.of()), report, exchange(account()));
    }

    private Inbound receive(String body, AtsAccount account) {
        var request = Requests.with("POST", "events", Map.of("Bob-Signature", signature(body)), body);
        return connector.orders().orElseThrow().receive(request, account, Reports.NOON);
    }

    private static String signature(String body) {
        return Base64.getEncoder().encodeToString(Hmac.sha512(SIGNING, body.getBytes(StandardCharsets.UTF_8)));
    }

    private static Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }
}
