package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

class TeamtailorConnectorTest extends ConnectorContract {

    private static final String PATH = "/partner/v1/partner-results/1a6d5a41";
    private static final Secret SIGNING = new Secret("signature-of-the-hub");

    private final StandIn ats = new StandIn("Authorization", "Token token=key-of-the-hub");
    private final TeamtailorConnector connector = new TeamtailorConnector();

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
        return account(Map.of(), Map.of());
    }

    private AtsAccount account(Map<String, String> more, Map<String, List<Secret>> moreSecrets) {
        var settings = new HashMap<>(Map.of(PartnerSettings.ADDRESS, ats.address()));
        settings.putAll(more);
        var secrets = new HashMap<>(Map.of(
                PartnerSettings.INBOUND_KEY, List.of(Requests.KEY),
                TeamtailorConnector.API_KEY, List.of(new Secret("key-of-the-hub"))));
        secrets.putAll(moreSecrets);
        return new AtsAccount("employer-1", "teamtailor", settings, secrets);
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(
                new AtsTarget(Optional.of("1a6d5a41"), Optional.empty(), Optional.of("54321"), List.of(ats.at(PATH))),
                1);
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        return account(Map.of(PartnerSettings.STATUS_WORDS, "REQUESTED=sent,STARTED=in_progress"), Map.of());
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return List.of(ats.lastTold(PATH)
                .getJsonObject("data")
                .getJsonObject("attributes")
                .getString("status"));
    }

    @Override
    protected int effects(StepKind kind) {
        return ats.told.size();
    }

    @Test
    void the_form_offers_the_packages_and_a_message() {
        var reply = connector
                .orders()
                .orElseThrow()
                .render(
                        receive("GET", "config", Map.of(), "", account()),
                        new OrderAnswer.Packages(List.of(new VerificationPackage("p1", "Java", ""))));

        assertThat(reply.text()).contains("\"value\":\"p1\"", "\"label\":\"Java\"", "\"id\":\"message\"");
    }

    @Test
    void an_activation_needs_nothing() {
        var inbound = receive("GET", "activation", Map.of(), "", account());

        assertThat(connector
                        .orders()
                        .orElseThrow()
                        .render(inbound, new OrderAnswer.Acknowledged())
                        .text())
                .isEqualTo("{\"config\":{\"fields\":[]}}");
    }

    @Test
    void an_order_is_read_with_what_the_recruiter_filled_in() {
        var inbound = receive("POST", "webhook", Map.of(), order(ats.at(PATH).toString()), account());

        assertThat(inbound).isInstanceOfSatisfying(Inbound.Order.class, order -> {
            assertThat(order.packageId()).isEqualTo("java-backend");
            assertThat(order.message()).contains("Please show your degree.");
            assertThat(order.orderRef()).contains("1a6d5a41");
            assertThat(order.candidate().name()).isEqualTo("Juston Becker");
            assertThat(order.jobRef()).contains("12345");
            assertThat(order.callback()).contains(ats.at(PATH));
        });
    }

    @Test
    void a_foreign_update_url_is_refused() {
        var inbound =
                receive("POST", "webhook", Map.of(), order("https://api.teamtailor.com.evil.example/x"), account());

        assertThat(Requests.reason(inbound)).isEqualTo(Rejection.FOREIGN_CALLBACK);
    }

    @Test
    void with_a_signing_secret_the_key_alone_is_not_enough() {
        var inbound = receive("POST", "webhook", Map.of(), order(ats.at(PATH).toString()), signing(Map.of()));

        assertThat(Requests.reason(inbound)).isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void the_newer_signature_covers_time_and_body() {
        var body = order(ats.at(PATH).toString());
        var fresh = v2(Reports.NOON.getEpochSecond(), body);

        assertThat(receive("POST", "webhook", Map.of("Teamtailor-Signature", fresh), body, signing(Map.of())))
                .isInstanceOf(Inbound.Order.class);
        assertThat(Requests.reason(receive(
                        "POST",
                        "webhook",
                        Map.of("Teamtailor-Signature", fresh),
                        body.replace("java-backend", "another"),
                        signing(Map.of()))))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void an_old_signature_is_stale() {
        var body = order(ats.at(PATH).toString());
        var old = v2(Reports.NOON.minusSeconds(301).getEpochSecond(), body);

        assertThat(Requests.reason(
                        receive("POST", "webhook", Map.of("Teamtailor-Signature", old), body, signing(Map.of()))))
                .isEqualTo(Rejection.STALE);
    }

    @Test
    void the_older_signature_in_another_header_is_a_setting() {
        var body = order(ats.at(PATH).toString()).replaceFirst("\\{", "{\"resource_id\": 9,");
        var hex = HexFormat.of().formatHex(Hmac.sha256(SIGNING, "9".getBytes(StandardCharsets.UTF_8)));
        var account = signing(Map.of(
                TeamtailorSignature.HEADER,
                "TT-Signature",
                TeamtailorSignature.SCHEME,
                TeamtailorSignature.BY_RESOURCE));

        assertThat(receive("POST", "webhook", Map.of("TT-Signature", base64(hex)), body, account))
                .isInstanceOf(Inbound.Order.class);
        assertThat(Requests.reason(receive(
                        "POST",
                        "webhook",
                        Map.of("TT-Signature", base64(hex)),
                        body.replace("\"resource_id\": 9", "\"resource_id\": 8"),
                        account)))
                .isEqualTo(Rejection.UNAUTHENTICATED);
    }

    @Test
    void a_result_is_a_json_api_document() {
        connector
                .results()
                .orElseThrow()
                .perform(
                        Step.of(StepKind.ORDER, report(), account(), Map.of()),
                        report(),
                        Exchange.overHttp(account(), new LoopbackHttp(), new TokensInMemory(), Reports.NOON));

        var data = ats.lastTold(PATH).getJsonObject("data");
        assertThat(data.getString("type")).isEqualTo("partner-results");
        assertThat(data.getString("id")).isEqualTo("1a6d5a41");
        assertThat(data.getJsonObject("attributes").getString("status")).isEqualTo("completed");
        assertThat(ats.headers.get(PATH))
                .containsEntry("content-type", "application/vnd.api+json")
                .containsEntry("x-api-version", "20240904")
                .containsEntry("method", "PATCH");
    }

    private AtsAccount signing(Map<String, String> more) {
        return account(more, Map.of(TeamtailorSignature.SECRET, List.of(SIGNING)));
    }

    private static String v2(long seconds, String body) {
        var hmac = Hmac.sha256(SIGNING, (seconds + "." + body).getBytes(StandardCharsets.UTF_8));
        return base64("t=" + seconds + ",v2=" + HexFormat.of().formatHex(hmac));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String order(String updateUrl) {
        return """
                {"partner-event": {"id": "f3d7e8e2",
                  "webhook-data": {"package": "java-backend", "message": "Please show your degree."},
                  "partner-result": {"id": "1a6d5a41", "status": "sending", "update-url": "%s"},
                  "candidate": {"id": 54321, "first-name": "Juston", "last-name": "Becker",
                    "email": "juston@mail.example", "job": {"id": 12345, "title": "Developer"}}}}
                """.formatted(updateUrl);
    }

    private Inbound receive(
            String method, String operation, Map<String, String> headers, String body, AtsAccount account) {
        var all = new HashMap<>(headers);
        all.put("Authorization", BearerKey.header(Requests.KEY));
        return connector
                .orders()
                .orElseThrow()
                .receive(Requests.with(method, operation, all, body), account, Reports.NOON);
    }
}
