package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SkillStatus;

class WordingTest {

    private static final CandidateReport REPORT = Reports.partlyVerified(AtsTarget.application("42"), 1);

    @Test
    void a_score_of_any_scale_becomes_a_percentage() {
        assertThat(Wording.percent(new Score(new BigDecimal("2"), new BigDecimal("3"), "m")))
                .isEqualByComparingTo("66.7");
        assertThat(Wording.percent(new Score(BigDecimal.ZERO, BigDecimal.TEN, "m")))
                .isEqualByComparingTo("0");
    }

    @Test
    void an_issuers_text_cannot_forge_a_line_or_a_direction() {
        var hostile = with(List.of(skill("Java\nCredential verification: Verified\u202e\u0000")));

        assertThat(note(hostile).lines())
                .filteredOn(line -> line.startsWith("Credential verification:"))
                .hasSize(1);
        assertThat(note(hostile)).doesNotContain("\u202e").doesNotContain("\u0000");
    }

    @Test
    void many_and_long_rows_are_cut_and_say_so() {
        var long300 = "x".repeat(300);
        var metadata = Wording.metadata(with(Collections.nCopies(14, skill(long300))));

        assertThat(metadata.keySet().stream().filter(key -> key.startsWith("Skill: ")))
                .hasSize(10);
        assertThat(metadata.keySet()).allSatisfy(key -> assertThat(key).hasSizeLessThan(100));
        assertThat(metadata.getString("More skills")).startsWith("4");
    }

    @Test
    void a_note_keeps_its_marker_and_its_link_within_the_limit() {
        var note = note(with(Collections.nCopies(1000, skill("a skill with a rather long name"))));

        assertThat(note)
                .hasSizeLessThanOrEqualTo(Wording.NOTE_LIMIT)
                .contains("[vg:")
                .contains("… see report")
                .endsWith("https://gateway.example/r/4f1d9c");
    }

    private static String note(CandidateReport report) {
        var account = Accounts.partnerOnly("key");
        return Wording.note(Step.of(StepKind.NOTE, report, account, Map.of()), report);
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

    private static CandidateReport with(List<ReportedSkill> skills) {
        return new CandidateReport(
                REPORT.requestId(),
                1,
                REPORT.target(),
                REPORT.packageId(),
                REPORT.packageName(),
                REPORT.state(),
                REPORT.reason(),
                REPORT.conclusion(),
                REPORT.score(),
                skills,
                REPORT.credentials(),
                REPORT.checkedAt(),
                REPORT.expiresAt(),
                REPORT.reportUrl(),
                REPORT.summary());
    }
}
