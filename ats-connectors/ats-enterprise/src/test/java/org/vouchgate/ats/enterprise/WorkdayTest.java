package org.vouchgate.ats.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.report.CandidateReport;

/** Orders as tenants post them, assessments, and faults that are final or not. */
class WorkdayTest {

    private static final String ORDER = """
            {"Assessment_ID":"ASSESS-4711","Package":"java-backend","Candidate_ID":"C-9","Job_Requisition_ID":"R-3",
            "First_Name":"Ada","Last_Name":"Example","Email":"ada@mail.example","Status":"Initiated"}""";

    private final FakeWorkday site = new FakeWorkday();
    private final AtsAccount account = FakeWorkday.account(site, Map.of());
    private final WorkdayConnector connector = new WorkdayConnector();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void an_order_is_taken_with_either_active_password() {
        for (var password : List.of(FakeWorkday.INBOUND, FakeWorkday.INBOUND_BEFORE)) {
            assertThat(received(account, ORDER, password)).isInstanceOfSatisfying(Inbound.Order.class, order -> {
                assertThat(order.dedupeKey()).isEqualTo("workday-order ASSESS-4711");
                assertThat(order.packageId()).isEqualTo("java-backend");
                assertThat(order.jobRef()).contains("R-3");
                assertThat(order.candidate().name()).isEqualTo("Ada Example");
                assertThat(order.candidate().candidateRef()).contains("C-9");
            });
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThat(received(account, ORDER, "guess"))
                .isEqualTo(new Inbound.Rejected(Rejection.UNAUTHENTICATED, "User or password is missing or wrong"));
    }

    @Test
    @DisplayName("N1: the fields of an order are the tenant's")
    void the_fields_of_an_order_are_the_tenants() {
        var named = FakeWorkday.account(
                site,
                Map.of(
                        WorkdaySettings.ORDER_FIELDS, "order=Ref.Id, email=Person.Mail",
                        WorkdaySettings.PACKAGE, "java-backend"));

        var order = received(
                named, "{\"Ref\":{\"Id\":\"A1\"},\"Person\":{\"Mail\":\"ada@mail.example\"}}", FakeWorkday.INBOUND);

        assertThat(order).isInstanceOfSatisfying(Inbound.Order.class, taken -> {
            assertThat(taken.orderRef()).contains("A1");
            assertThat(taken.packageId()).isEqualTo("java-backend");
        });
    }

    @Test
    void an_order_without_an_address_is_malformed_and_says_so() {
        var inbound = received(account, "{\"Assessment_ID\":\"A1\",\"Package\":\"p\"}", FakeWorkday.INBOUND);

        assertThat(inbound).isInstanceOf(Inbound.Rejected.class);
        assertThat(connector
                        .orders()
                        .orElseThrow()
                        .render(inbound, new OrderAnswer.Acknowledged())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_declined_order_says_why() {
        var inbound = received(account, ORDER, FakeWorkday.INBOUND);

        var reply = connector.orders().orElseThrow().render(inbound, new OrderAnswer.Declined("No such package."));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).isEqualTo("{\"message\":\"No such package.\"}");
    }

    @Test
    void an_assessment_carries_the_tenants_references_and_a_score() {
        var tested = FakeWorkday.account(site, Map.of(WorkdaySettings.TESTS, "java-backend=VG_JAVA"));

        assertThat(perform(StepKind.ORDER, report(1), tested)).isEqualTo(new Done("-"));

        assertThat(site.assessments)
                .singleElement()
                .satisfies(xml -> assertThat(xml)
                        .contains("wd:type=\"Job_Application_ID\">77<", ">REVIEW<", ">VG_JAVA<")
                        .contains("<wd:Assessment_Test_Score>66.7<", "<wd:Assessed_On_Date>2026-11-20<")
                        .contains("<wsse:Username>isu@acme<", "wd:version=\"v43.0\"")
                        .contains("SQL &lt;advanced&gt;"));
    }

    @Test
    void a_state_without_a_status_is_not_written() {
        assertThat(connector.results().orElseThrow().plan(Reports.requested(Accounts.ORDERED), account))
                .isEmpty();
    }

    @Test
    void a_validation_fault_is_final() {
        site.fault = Optional.of(FakeWorkday.VALIDATION);

        assertThat(perform(StepKind.ORDER, report(1), account))
                .isEqualTo(new Refused(Refusal.INVALID, "Workday answered a validation fault with 2 errors"));
    }

    @Test
    void a_correction_after_the_step_is_over_finds_the_order_closed() {
        site.fault = Optional.of(FakeWorkday.VALIDATION);

        assertThat(perform(StepKind.ORDER, report(2), account))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.ORDER_CLOSED));
    }

    @Test
    void a_processing_fault_may_have_taken_effect() {
        site.fault = Optional.of(FakeWorkday.PROCESSING);

        assertThat(perform(StepKind.ORDER, report(1), account))
                .isEqualTo(Ambiguous.of("Workday answered a processing fault"));
    }

    @Test
    void a_refused_user_pauses_the_account() {
        site.fault = Optional.of(FakeWorkday.AUTHENTICATION);

        assertThat(perform(StepKind.ORDER, report(1), account))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code().pausesAccount()).isTrue());
    }

    @Test
    void a_file_goes_to_the_candidate_and_cannot_be_looked_for() {
        var filed = FakeWorkday.account(site, Map.of(WorkdaySettings.FILE_CATEGORY, "VERIFICATION"));

        assertThat(perform(StepKind.FILE, report(1), filed)).isEqualTo(new Done("-"));

        assertThat(site.files)
                .singleElement()
                .satisfies(
                        xml -> assertThat(xml).contains("wd:type=\"Candidate_ID\">9<", ">VERIFICATION<", "-r1.pdf<"));
        assertThat(connector
                        .results()
                        .orElseThrow()
                        .findExisting(step(StepKind.FILE, report(1)), report(1), Accounts.exchange(filed)))
                .isInstanceOf(Lookup.Blind.class);
    }

    @Test
    void what_is_shown_is_found_by_its_marker() {
        assertThat(shown(report(1))).isInstanceOf(Shown.Missing.class);

        perform(StepKind.ORDER, report(1), account);

        assertThat(shown(report(1))).isInstanceOf(Shown.AsSent.class);
        assertThat(shown(report(2))).isInstanceOf(Shown.Missing.class);
    }

    @Test
    void calls_are_one_after_the_other() {
        assertThat(connector.describe().capabilities().limits().concurrent()).isEqualTo(1);
        assertThat(connector.describe().preview()).isTrue();
    }

    private Inbound received(AtsAccount at, String body, String password) {
        var headers = Map.of("Authorization", List.of(BasicKey.basic("workday", password)));
        var request = Accounts.request("POST", "order", headers, body.getBytes(StandardCharsets.UTF_8));
        return connector.orders().orElseThrow().receive(request, at, Reports.NOON);
    }

    private StepOutcome perform(StepKind kind, CandidateReport report, AtsAccount with) {
        return connector.results().orElseThrow().perform(step(kind, report), report, Accounts.exchange(with));
    }

    private Shown shown(CandidateReport report) {
        return connector.shown().orElseThrow().shown(step(StepKind.ORDER, report), report, Accounts.exchange(account));
    }

    private Step step(StepKind kind, CandidateReport report) {
        return Step.of(kind, report, account, Map.of());
    }

    private static CandidateReport report(int revision) {
        return Reports.partlyVerified(Accounts.ORDERED, revision);
    }
}
