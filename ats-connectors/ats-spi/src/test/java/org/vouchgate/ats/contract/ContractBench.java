package org.vouchgate.ats.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;

/** What the parts of the contract stand on: a connector, a stand-in, and a network that can be troubled. */
abstract class ContractBench {

    private final TokensInMemory tokens = new TokensInMemory();
    private FaultyHttp http = new FaultyHttp(new LoopbackHttp(), this::isWrite);

    protected abstract AtsConnector connector();

    /** An account of a fresh stand-in, with every setting that makes a step possible. */
    protected abstract AtsAccount account();

    /** A final report with a summary, in its first revision, for something the stand-in knows. */
    protected abstract CandidateReport report();

    /** How many effects of this kind of step the stand-in shows to a recruiter. */
    protected abstract int effects(StepKind kind);

    /** Whether a request writes; only writes are troubled. */
    protected boolean isWrite(AtsRequest request) {
        return !"GET".equals(request.method());
    }

    @BeforeEach
    void freshNetwork() {
        http = new FaultyHttp(new LoopbackHttp(), this::isWrite);
    }

    FaultyHttp http() {
        return http;
    }

    static boolean open(StepOutcome outcome) {
        return outcome instanceof Retry || outcome instanceof Ambiguous;
    }

    PublishesResults results() {
        return connector().results().orElseThrow();
    }

    List<StepKind> plan() {
        return results().plan(report(), account());
    }

    Exchange exchange(AtsAccount account) {
        return Exchange.overHttp(account, http, tokens, Reports.NOON);
    }

    Map<StepKind, StepOutcome> deliver() {
        return deliver(report(), account());
    }

    Map<StepKind, StepOutcome> deliver(CandidateReport report, AtsAccount account) {
        return inOrder(report, account, (step, exchange) -> results().perform(step, report, exchange));
    }

    Map<StepKind, StepOutcome> deliverAgain() {
        return deliverAgain(report(), account());
    }

    Map<StepKind, StepOutcome> deliverAgain(CandidateReport report, AtsAccount account) {
        return inOrder(report, account, (step, exchange) -> results().performAgain(step, report, exchange));
    }

    private Map<StepKind, StepOutcome> inOrder(
            CandidateReport report, AtsAccount account, BiFunction<Step, Exchange, StepOutcome> attempt) {
        var outcomes = new EnumMap<StepKind, StepOutcome>(StepKind.class);
        var done = new EnumMap<StepKind, String>(StepKind.class);
        for (var kind : results().plan(report, account)) {
            var outcome = attempt.apply(Step.of(kind, report, account, done), exchange(account));
            outcomes.put(kind, outcome);
            if (outcome instanceof Done finished) {
                done.put(kind, finished.externalRef());
            }
        }
        return outcomes;
    }
}
