package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.SkillStatus;

class CardRowsTest {

    private static final CandidateReport REPORT = Reports.partlyVerified(AtsTarget.application("42"), 1);

    @Test
    void many_and_long_rows_are_cut_and_say_so() {
        var long300 = "x".repeat(300);
        var metadata = CardRows.of(Reports.withSkills(REPORT, Collections.nCopies(14, skill(long300))));

        assertThat(metadata.keySet().stream().filter(key -> key.startsWith("Skill: ")))
                .hasSize(10);
        assertThat(metadata.keySet()).allSatisfy(key -> assertThat(key).hasSizeLessThan(100));
        assertThat(metadata.getString("More skills")).startsWith("4");
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
}
