package org.vouchgate.ats.enterprise;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.report.CandidateReport;

/** Writes the assessment while the application stands in its step, and attaches the PDF to the candidate. */
final class WorkdayResults implements PublishesResults, ShowsResults {

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var settings = new WorkdaySettings(account);
        var steps = new ArrayList<StepKind>();
        // The step takes one assessment, so nothing is written before there is one.
        if (report.state().ended()
                && report.target().orderRef().isPresent()
                && settings.statuses().find(report.state()).isPresent()) {
            steps.add(StepKind.ORDER);
        }
        if (settings.fileCategory().isPresent()
                && report.target().candidateRef().isPresent()
                && report.state().ended()
                && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var soap = WorkdaySoap.of(exchange);
        var assessment = new WorkdayAssessment(soap.settings(), report);
        return switch (step.kind()) {
            case ORDER ->
                assessment
                        .result(step)
                        .map(body -> corrected(step, soap.write(body, "Assess_Candidate_Response", "-")))
                        .orElseGet(
                                () -> new Unsupported("No assessment status is set for this, or nothing was ordered"));
            case FILE ->
                report.summary()
                        .flatMap(summary -> assessment.attachment(step, summary))
                        .map(body -> soap.write(body, "Put_Candidate_Attachment_Response", "-"))
                        .orElseGet(() -> new Unsupported("There is nothing to file, or nowhere to file it"));
            default -> new Unsupported("Workday is not sent " + step.kind());
        };
    }

    /** A correction is refused where the application has left its step: that is no mistake in what was sent. */
    private static StepOutcome corrected(Step step, StepOutcome outcome) {
        return step.marker().revision() > 1 && outcome instanceof Refused refused && refused.code() == Refusal.INVALID
                ? new Refused(Refusal.ORDER_CLOSED, "Workday takes no correction of an assessment whose step is over")
                : outcome;
    }

    /** The comment carries the marker; of attachments Workday gives no list. */
    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        if (step.kind() == StepKind.FILE) {
            return new Lookup.Blind();
        }
        return written(step, report, exchange)
                .fold(
                        known -> known.value() ? new Lookup.Found("-") : new Lookup.Absent(),
                        gone -> new Lookup.Absent(),
                        failed -> new Lookup.Failed(failed.outcome()));
    }

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        if (step.kind() == StepKind.FILE) {
            return new Shown.Unseen("Workday gives no list of attachments");
        }
        return written(step, report, exchange)
                .fold(
                        known -> known.value() ? new Shown.AsSent() : new Shown.Missing(),
                        gone -> new Shown.Unseen("This request was not ordered in Workday"),
                        failed -> new Shown.Failed(failed.outcome()));
    }

    private static Reading<Boolean> written(Step step, CandidateReport report, Exchange exchange) {
        var soap = WorkdaySoap.of(exchange);
        return new WorkdayAssessment(soap.settings(), report)
                .question()
                .map(body -> soap.read(body, "Get_Assess_Candidate_Response"))
                .orElseGet(Reading.Gone::new)
                .then(document -> new Reading.Known<>(Xml.elements(document, "Overall_Assessment_Comment")
                        .anyMatch(comment ->
                                comment.getTextContent().contains(step.marker().text()))));
    }
}
