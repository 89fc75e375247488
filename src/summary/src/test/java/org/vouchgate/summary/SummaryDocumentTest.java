package org.vouchgate.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Assurance;
import org.vouchgate.summary.CredentialLine.Judgement;

class SummaryDocumentTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void nothing_is_called_verified_without_an_accepted_credential() {
        var rejected = new CredentialLine(
                "Degree", "did:web:a.example", Judgement.REJECTED, Assurance.REFUSED, List.of(), List.of(), List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> summary(Outcome.VERIFIED, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> summary(Outcome.VERIFIED, List.of(rejected)));
    }

    @Test
    void points_scores_and_coverage_stay_within_their_bounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequirementLine("Java", true, Optional.of(11.0), 10, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequirementLine("Java", true, Optional.of(Double.NaN), 10, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchLines(Optional.of(100.5), 1, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MatchLines(Optional.empty(), Double.NaN, List.of(), List.of()));
    }

    @Test
    void a_printed_summary_names_nobody() {
        assertThat(summary(Outcome.DECLINED, List.of()))
                .hasToString("SummaryDocument[request=SummaryRequest[reference=r-1], outcome=DECLINED]");
    }

    @Test
    void a_live_result_without_a_host_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> request(URI.create("/requests/1")));
    }

    private static SummaryDocument summary(Outcome outcome, List<CredentialLine> credentials) {
        return new SummaryDocument(
                request(URI.create("https://gateway.example/1")),
                outcome,
                "So it ended.",
                credentials,
                MatchLines.none(),
                List.of());
    }

    private static SummaryRequest request(URI live) {
        return new SummaryRequest(
                "r-1", "Employer", "Recruiter", "Job", "Candidate", "Purpose", NOON, NOON, NOON, live);
    }
}
