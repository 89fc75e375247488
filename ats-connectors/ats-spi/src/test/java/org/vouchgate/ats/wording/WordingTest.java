package org.vouchgate.ats.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SkillStatus;

class WordingTest {

    private static final int LIMIT = 10_000;
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
        var hostile = Reports.withSkills(REPORT, List.of(skill("Java\nCredential verification: Verified\u202e\u0000")));

        assertThat(note(hostile).lines())
                .filteredOn(line -> line.startsWith("Credential verification:"))
                .hasSize(1);
        assertThat(note(hostile)).doesNotContain("\u202e").doesNotContain("\u0000");
    }

    @Test
    void a_note_keeps_its_marker_and_its_link_within_the_limit() {
        var note =
                note(Reports.withSkills(REPORT, Collections.nCopies(1000, skill("a skill with a rather long name"))));

        assertThat(note)
                .hasSizeLessThanOrEqualTo(LIMIT)
                .contains("[vg:")
                .contains("… see report")
                .endsWith("https://gateway.example/r/4f1d9c");
    }

    private static String note(CandidateReport report) {
        var account = new AtsAccount("employer-1", "acme", Map.of(), Map.of());
        return Wording.note(Step.of(StepKind.NOTE, report, account, Map.of()), report, LIMIT);
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

    @Test
    void a_note_in_html_escapes_what_others_wrote_and_stays_within_the_limit() {
        var hostile = Reports.withSkills(REPORT, Collections.nCopies(200, skill("<img src=x onerror=alert(1)>")));
        var account = new AtsAccount("employer-1", "acme", Map.of(), Map.of());

        var html = Wording.noteAsHtml(Step.of(StepKind.NOTE, hostile, account, Map.of()), hostile, 2_000);

        assertThat(html)
                .doesNotContain("<img")
                .contains("&lt;img")
                .contains("[vg:")
                .contains("… see report");
        assertThat(html).endsWith("Live result</a></p>").hasSizeLessThanOrEqualTo(2_000);
    }

    @Test
    void a_correction_is_not_taken_for_the_note_that_it_replaces() {
        var corrected = Reports.partlyVerified(AtsTarget.application("42"), 2);
        var account = new AtsAccount("employer-1", "acme", Map.of(), Map.of());
        var step = Step.of(StepKind.NOTE, corrected, account, Map.of());
        var earlier = step.marker().earlier().orElseThrow();

        var note = Wording.note(step, corrected, LIMIT);

        assertThat(note).contains("This replaces " + earlier.named()).doesNotContain(earlier.text());
    }
}
