package org.vouchgate.ats.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.http.AtsReply.NoAnswer;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;

/** Before a request has ended, the ATS shows how it stands, in one place: the next state replaces the one before. */
abstract class ProgressContract extends DeliveryContract {

    private static final List<ReportState> OPEN = List.of(ReportState.REQUESTED, ReportState.STARTED);

    /** What a recruiter sees of this kind of step at the stand-in: one entry for each place where it stands. */
    protected List<String> seen(StepKind kind) {
        throw new UnsupportedOperationException("say what the stand-in shows of " + kind);
    }

    /** The account, with every setting that makes a connector tell how an open request stands. */
    protected AtsAccount accountThatShowsProgress() {
        return account();
    }

    @Test
    @DisplayName("S2: before the end exactly those steps are planned that the capabilities name")
    void before_the_end_those_steps_are_planned_that_the_capabilities_name() {
        var planned = new HashSet<StepKind>();
        OPEN.forEach(state -> planned.addAll(plan(state)));

        assertThat(planned).isEqualTo(declared());
    }

    @Test
    @DisplayName("S3: each state is told once, under a key of its own")
    void each_state_has_a_key_of_its_own() {
        var account = accountThatShowsProgress();
        var reports = Stream.concat(OPEN.stream().map(this::at), Stream.of(report()));

        assertThat(reports.map(report -> IdempotencyKey.of(StepKind.ORDER, report, account)))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("S3: each state replaces the one before, and the result replaces the last of them")
    void each_state_replaces_the_one_before() {
        assumeShown();
        for (var kind : declared()) {
            var told = new HashSet<String>();
            for (var report : List.of(at(ReportState.REQUESTED), at(ReportState.STARTED), report())) {
                var planned = results().plan(report, accountThatShowsProgress()).contains(kind);
                assertThat(deliver(report, accountThatShowsProgress()).values()).allMatch(Done.class::isInstance);
                if (planned) {
                    assertThat(seen(kind)).as("%s of %s", kind, report.state()).hasSize(1);
                    assertThat(told.add(seen(kind).get(0)))
                            .as("%s says something new of %s", kind, report.state())
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("S3: a state whose answer got lost is shown once")
    void a_state_whose_answer_got_lost_is_shown_once() {
        assumeShown();
        for (var state : OPEN) {
            http().inSpiteOfEffect(new NoAnswer(true));
            assertThat(deliver(at(state), accountThatShowsProgress()).values()).allMatch(ContractBench::open);

            http().heal();
            var again = deliverAgain(at(state), accountThatShowsProgress());

            assertThat(again.values()).allMatch(Done.class::isInstance);
            assertThat(plan(state))
                    .allSatisfy(kind ->
                            assertThat(seen(kind)).as("%s of %s", kind, state).hasSize(1));
        }
    }

    private void assumeShown() {
        assumeFalse(declared().isEmpty(), "this ATS has no place for how an open request stands");
    }

    private Set<StepKind> declared() {
        return connector().describe().capabilities().writes().progress();
    }

    private List<StepKind> plan(ReportState state) {
        return results().plan(at(state), accountThatShowsProgress());
    }

    private CandidateReport at(ReportState state) {
        return Reports.open(report(), state);
    }
}
