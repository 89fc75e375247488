package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class StepTest {

    private static final AtsAccount ACCOUNT = new AtsAccount("employer-1", "acme", Map.of(), Map.of());
    private static final AtsAccount OTHER_EMPLOYER = new AtsAccount("employer-2", "acme", Map.of(), Map.of());

    private final CandidateReport report = Reports.partlyVerified(AtsTarget.application("42"), 1);

    @Test
    void a_step_has_the_same_key_and_marker_on_every_attempt() {
        assertThat(step(StepKind.NOTE, report, ACCOUNT)).isEqualTo(step(StepKind.NOTE, report, ACCOUNT));
    }

    @Test
    void employer_place_revision_and_kind_each_make_another_key() {
        var key = step(StepKind.NOTE, report, ACCOUNT).key();

        assertThat(step(StepKind.FILE, report, ACCOUNT).key()).isNotEqualTo(key);
        assertThat(step(StepKind.NOTE, report, OTHER_EMPLOYER).key()).isNotEqualTo(key);
        assertThat(step(StepKind.NOTE, report.at(AtsTarget.application("43")), ACCOUNT)
                        .key())
                .isNotEqualTo(key);
        assertThat(step(StepKind.NOTE, Reports.partlyVerified(AtsTarget.application("42"), 2), ACCOUNT)
                        .key())
                .isNotEqualTo(key);
    }

    @Test
    void a_marker_names_the_request_by_code_and_the_revision_by_number() {
        var first = Marker.of("request-1", 1);
        var second = Marker.of("request-1", 2);

        assertThat(first.text()).matches("\\[vg:[0-9A-HJKMNP-TV-Z]{6}/r1]");
        assertThat(second.inFileName()).isEqualTo("vg-" + first.code() + "-r2");
        assertThat(second.earlier()).contains(first);
        assertThat(first.earlier()).isEmpty();
        assertThat(Marker.of("request-2", 1).code()).isNotEqualTo(first.code());
    }

    @Test
    void what_is_no_key_and_no_marker_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdempotencyKey("short"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Marker("ILOU00", 1));
    }

    private static Step step(StepKind kind, CandidateReport report, AtsAccount account) {
        return Step.of(kind, report, account, Map.of());
    }
}
