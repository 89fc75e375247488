package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsReply.NoAnswer;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class PublishesResultsTest {

    private static final AtsAccount ACCOUNT = new AtsAccount("employer-1", "acme", Map.of(), Map.of());
    private static final CandidateReport REPORT = Reports.partlyVerified(AtsTarget.application("42"), 1);
    private static final Exchange EXCHANGE =
            Exchange.overHttp(ACCOUNT, request -> new NoAnswer(false), new TokensInMemory(), Reports.NOON);

    @Test
    void what_is_found_is_not_written_again() {
        assertThat(again(new Lookup.Found("n-1"))).isEqualTo(new Done("n-1"));
    }

    @Test
    void what_is_not_there_is_written() {
        assertThat(again(new Lookup.Absent())).isEqualTo(new Done("written"));
        assertThat(again(new Lookup.Blind())).isEqualTo(new Done("written"));
    }

    @Test
    void nothing_is_written_while_looking_fails() {
        var later = Retry.of("Acme answered 503");

        assertThat(again(new Lookup.Failed(later))).isEqualTo(later);
        assertThatIllegalArgumentException().isThrownBy(() -> new Lookup.Failed(new Done("x")));
    }

    private static StepOutcome again(Lookup lookup) {
        return new PublishesResults() {
            @Override
            public List<StepKind> plan(CandidateReport report, AtsAccount account) {
                return List.of(StepKind.NOTE);
            }

            @Override
            public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
                return new Done("written");
            }

            @Override
            public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
                return lookup;
            }
        }.performAgain(Step.of(StepKind.NOTE, REPORT, ACCOUNT, Map.of()), REPORT, EXCHANGE);
    }
}
