package org.vouchgate.ats.partners;

import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.report.CandidateReport;

/** Looks whether a comment is still there. What a result says is not told back. */
record WorkableShown(PartnerNotes comments) implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        if (step.kind() != StepKind.NOTE || !comments.writes(report, exchange.account())) {
            return new Shown.Unseen("Workable does not tell this back");
        }
        return comments.find(step, report, exchange)
                .fold(
                        found -> new Shown.AsSent(),
                        absent -> new Shown.Missing(),
                        blind -> new Shown.Unseen("Workable does not list comments here"),
                        failed -> new Shown.Failed(failed.outcome()));
    }
}
