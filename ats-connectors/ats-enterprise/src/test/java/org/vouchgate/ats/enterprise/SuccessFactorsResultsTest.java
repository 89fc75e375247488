package org.vouchgate.ats.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** Reports by key, and a 200 that is no success. */
class SuccessFactorsResultsTest {

    private final FakeSuccessFactors site = new FakeSuccessFactors();
    private final AtsAccount account =
            Accounts.successFactors(site, Map.of(SuccessFactorsSettings.ATTACHMENT_FIELD, "verification"));
    private final SuccessFactorsConnector connector = new SuccessFactorsConnector();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void an_assertion_is_signed_for_the_technical_user_and_the_token_endpoint() {
        perform(StepKind.ORDER, account);

        assertThat(site.assertions).singleElement().satisfies(xml -> {
            assertThat(FakeSuccessFactors.genuine(xml)).isTrue();
            assertThat(FakeSuccessFactors.genuine(xml.replace("INTEGRATION", "ADMIN")))
                    .isFalse();
            assertThat(xml).contains(">INTEGRATION<", "/oauth/token\"", "NotOnOrAfter=\"2026-11-20T12:10:00Z\"");
        });
    }

    @Test
    void a_key_that_is_none_is_told_and_nothing_is_sent() {
        var broken = new AtsAccount(
                "employer-1",
                "successfactors",
                account.settings(),
                Map.of(SuccessFactorsSettings.SIGNING_KEY, List.of(new Secret("nonsense"))));

        assertThat(perform(StepKind.ORDER, broken))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.NOT_CONFIGURED));
        assertThat(site.assertions).isEmpty();
    }

    @Test
    void a_report_carries_status_words_rows_and_link() {
        perform(StepKind.ORDER, account);

        var report = site.reports.get("JobApplicationAssessmentReport(orderId=4711L)");
        assertThat(report.getString("orderId")).isEqualTo("4711");
        assertThat(report.getString("status")).isEqualTo("COMPLETED");
        assertThat(report.getString("statusDetails")).startsWith("Partly verified [vg:");
        assertThat(report.getString("reportUrl")).isEqualTo("https://gateway.example/r/4f1d9c");
        assertThat(report.getJsonArray("assessmentReportDetail"))
                .extracting(detail -> detail.asJsonObject().getString("scoreComponent"))
                .containsExactly(
                        "Credentials verified",
                        "Requested skills shown",
                        "Skill: Java",
                        "Skill: Kubernetes",
                        "Skill: SQL <advanced>");
    }

    @Test
    @DisplayName("N1: status words are the customer's")
    void status_words_are_the_customers() {
        var numbered = Accounts.successFactors(site, Map.of(SuccessFactorsSettings.STATUSES, "partially-verified=4"));

        perform(StepKind.ORDER, numbered);

        assertThat(site.reports.values())
                .singleElement()
                .satisfies(report -> assertThat(report.getInt("status")).isEqualTo(4));
    }

    @Test
    void nothing_is_written_while_a_request_is_open() {
        var results = connector.results().orElseThrow();

        assertThat(results.plan(Reports.requested(Accounts.ORDERED), account)).isEmpty();
    }

    @Test
    void an_error_inside_200_is_a_refusal() {
        site.elementsInstead = Optional.of(Json.createArrayBuilder()
                .add(FakeSuccessFactors.element("ERROR", 400))
                .build());

        assertThat(perform(StepKind.ORDER, account))
                .isEqualTo(new Refused(Refusal.INVALID, "SuccessFactors answered 400"));
    }

    @Test
    void an_error_deep_inside_200_is_a_refusal() {
        var inner = Json.createArrayBuilder().add(FakeSuccessFactors.element("ERROR", 403));
        var inline = Json.createArrayBuilder().add(Json.createObjectBuilder().add("results", inner));
        site.elementsInstead = Optional.of(Json.createArrayBuilder()
                .add(FakeSuccessFactors.element("OK", 200).add("inlineResults", inline))
                .build());

        assertThat(perform(StepKind.ORDER, account))
                .isEqualTo(new Refused(Refusal.FORBIDDEN, "SuccessFactors answered 403"));
    }

    @Test
    void an_answer_that_leaves_a_record_out_is_not_success() {
        site.elementsInstead = Optional.of(Json.createArrayBuilder().build());

        assertThat(perform(StepKind.ORDER, account))
                .isEqualTo(Retry.of("SuccessFactors does not say what became of each record"));
    }

    @Test
    @DisplayName("S4: who is throttled without being told how long waits 300 seconds")
    void throttled_without_a_word_waits_300_seconds() {
        var network = new LoopbackHttp();
        var exchange = Exchange.overHttp(
                account,
                request -> request.address().getPath().equals("/oauth/token")
                        ? network.send(request)
                        : new Answered(429, Map.of(), new byte[0]),
                new TokensInMemory(),
                Reports.NOON);

        assertThat(connector.results().orElseThrow().perform(step(StepKind.ORDER), report(1), exchange))
                .isEqualTo(new Retry(Optional.of(Duration.ofSeconds(300)), "SuccessFactors answered 429"));
    }

    @Test
    void a_file_is_linked_as_base64_and_a_correction_replaces_it() {
        perform(StepKind.FILE, account);

        assertThat(site.link.orElseThrow().getString("module")).isEqualTo("RECRUITING");
        assertThat(Base64.getDecoder().decode(site.link.orElseThrow().getString("fileContent")))
                .isEqualTo(Reports.PDF);
        var corrected = Step.of(StepKind.FILE, report(2), account, Map.of());
        connector.results().orElseThrow().perform(corrected, report(2), Accounts.exchange(account));
        assertThat(site.link.orElseThrow().getString("fileName")).endsWith("-r2.pdf");
    }

    @Test
    void what_is_shown_is_compared_with_what_was_sent() {
        assertThat(shown()).isInstanceOf(Shown.Missing.class);

        perform(StepKind.ORDER, account);
        assertThat(shown()).isInstanceOf(Shown.AsSent.class);

        site.reports.replaceAll((key, report) ->
                Json.createObjectBuilder(report).add("statusDetails", "by hand").build());
        assertThat(shown()).isInstanceOf(Shown.Differs.class);
    }

    @Test
    void a_check_signs_in_and_reads() {
        assertThat(connector.check().orElseThrow().check(Accounts.exchange(account)))
                .extracting(ChecksAccount.Checked::state)
                .containsExactly(ChecksAccount.State.GOOD);
    }

    private StepOutcome perform(StepKind kind, AtsAccount with) {
        return connector.results().orElseThrow().perform(step(kind), report(1), Accounts.exchange(with));
    }

    private Shown shown() {
        return connector.shown().orElseThrow().shown(step(StepKind.ORDER), report(1), Accounts.exchange(account));
    }

    private Step step(StepKind kind) {
        return Step.of(kind, report(1), account, Map.of());
    }

    private static CandidateReport report(int revision) {
        return Reports.partlyVerified(Accounts.ORDERED, revision);
    }
}
