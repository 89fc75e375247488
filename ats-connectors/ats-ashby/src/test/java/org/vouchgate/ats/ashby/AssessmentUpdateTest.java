package org.vouchgate.ats.ashby;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;

class AssessmentUpdateTest {

    @Test
    void status_address_and_result_are_data_of_one_shape() {
        var body = body(Reports.partlyVerified(Accounts.TARGET, 1));

        assertThat(body.getJsonObject("assessment_status").getString("value")).isEqualTo("Complete");
        assertThat(body.getJsonObject("assessment_profile_url").getString("type"))
                .isEqualTo("url");
        assertThat(body.getJsonObject("assessment_result").getString("value")).isEqualTo("Partly verified");
        assertThat(body.keySet()).doesNotContain("cancelled_reason");
        assertThat(data(body))
                .allSatisfy(datum -> assertThat(datum.keySet()).contains("identifier", "label", "type", "value"));
    }

    @Test
    void yes_and_no_are_said_only_where_they_were_found() {
        assertThat(result(ReportState.VERIFIED)).isEqualTo(JsonValue.TRUE);
        assertThat(result(ReportState.NOT_VERIFIED)).isEqualTo(JsonValue.FALSE);
        assertThat(result(ReportState.UNDETERMINED)).hasToString("\"Could not be checked\"");
    }

    @Test
    void an_order_that_was_declined_is_cancelled_for_a_reason_and_has_no_result() {
        var body = body(Reports.declined(Accounts.TARGET));

        assertThat(body.getJsonObject("cancelled_reason").getString("value")).isEqualTo("Declined by the candidate");
        assertThat(body.keySet()).doesNotContain("assessment_status", "assessment_result");
    }

    @Test
    void an_order_that_was_opened_has_started_and_shows_no_result() {
        var body = body(in(ReportState.STARTED));

        assertThat(body.getJsonObject("assessment_status").getString("value")).isEqualTo("Started");
        assertThat(body.keySet()).doesNotContain("assessment_result", "assessment_profile_url");
    }

    @Test
    void identifiers_are_unique_even_if_skills_are_named_alike() {
        var skills = List.of(skill("C++"), skill("C"), skill("c"), skill("日本語"), skill("Java"));

        var rows = body(Reports.withSkills(Reports.partlyVerified(Accounts.TARGET, 1), skills))
                .getJsonArray("metadata")
                .getValuesAs(JsonObject.class);

        assertThat(rows)
                .extracting(row -> row.getString("identifier"))
                .doesNotHaveDuplicates()
                .contains("vg_skill_c++", "vg_skill_c", "vg_skill_c_2", "vg_skill_java");
    }

    @Test
    void a_card_has_ten_rows_at_most() {
        var skills = Stream.iterate(1, i -> i + 1)
                .limit(40)
                .map(i -> skill("Skill " + i))
                .toList();

        assertThat(body(Reports.withSkills(Reports.partlyVerified(Accounts.TARGET, 1), skills))
                        .getJsonArray("metadata"))
                .hasSize(10);
    }

    private static JsonValue result(ReportState state) {
        return body(in(state)).getJsonObject("assessment_result").get("value");
    }

    private static JsonObject body(CandidateReport report) {
        return AssessmentUpdate.of(report, AshbyStore.ASSESSMENT);
    }

    private static List<JsonObject> data(JsonObject body) {
        return Stream.concat(
                        Stream.of("assessment_status", "assessment_profile_url", "assessment_result")
                                .map(body::getJsonObject),
                        body.getJsonArray("metadata").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static ReportedSkill skill(String label) {
        return new ReportedSkill(
                Optional.empty(),
                label,
                Optional.empty(),
                Optional.empty(),
                SkillStatus.NOT_PROVIDED,
                Optional.empty(),
                Optional.empty());
    }

    private static CandidateReport in(ReportState state) {
        var report = Reports.partlyVerified(Accounts.TARGET, 1);
        return new CandidateReport(
                report.requestId(),
                report.revision(),
                report.target(),
                report.packageId(),
                report.packageName(),
                state,
                report.reason(),
                report.conclusion(),
                report.score(),
                report.skills(),
                report.credentials(),
                report.checkedAt(),
                report.expiresAt(),
                report.reportUrl(),
                report.summary());
    }
}
