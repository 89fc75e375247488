package org.vouchgate.ats.ashby;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;

/** Updates the assessment, files the PDF, sets fields and a tag, and leaves a note. */
final class AshbyResults implements PublishesResults {

    /** That an order was placed, Ashby knows from the answer to it. */
    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var steps = new ArrayList<StepKind>();
        var settings = new AshbySettings(account);
        var target = report.target();
        if (report.state() != ReportState.REQUESTED
                && target.orderRef().filter(Ids::isUuid).isPresent()) {
            steps.add(StepKind.ORDER);
        }
        var reachable =
                target.applicationRef().isPresent() || target.candidateRef().isPresent();
        if (reachable) {
            steps.addAll(onCandidate(report, settings));
        }
        return steps;
    }

    private static List<StepKind> onCandidate(CandidateReport report, AshbySettings settings) {
        var steps = new ArrayList<StepKind>();
        var ended = report.state().ended();
        if (ended && report.summary().isPresent()) {
            steps.add(StepKind.FILE);
        }
        if (ended
                ? !settings.fields().isEmpty()
                : !AshbyWrites.fields(report, settings).isEmpty()) {
            steps.add(StepKind.FIELDS);
        }
        if (settings.tag().isPresent()) {
            steps.add(StepKind.TAGS);
        }
        if (ended) {
            steps.add(StepKind.NOTE);
        }
        return steps;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var calls = new AshbyCalls(exchange);
        if (step.kind() == StepKind.ORDER) {
            return update(report, calls);
        }
        return new AshbyCandidates(calls)
                .find(report.target())
                .fold(
                        candidate -> onCandidate(step, report, calls, candidate.value()),
                        gone -> new Refused(Refusal.NOT_FOUND, "Ashby does not know this candidate"),
                        failed -> failed.outcome());
    }

    private static StepOutcome onCandidate(Step step, CandidateReport report, AshbyCalls calls, String candidate) {
        var writes = new AshbyWrites(calls, report, candidate);
        return switch (step.kind()) {
            case FILE -> new AshbyUpload(calls, report, candidate).file(step);
            case FIELDS -> writes.setFields();
            case TAGS -> new AshbyTags(calls, report, candidate).set();
            case NOTE -> writes.addNote(step);
            default -> new Unsupported("Ashby is not sent " + step.kind());
        };
    }

    /** An update says how the order stands; saying it again changes nothing. */
    private static StepOutcome update(CandidateReport report, AshbyCalls calls) {
        return report.target()
                .orderRef()
                .filter(Ids::isUuid)
                .map(order -> calls.write(
                        "assessment.update", AssessmentUpdate.of(report, order), true, answer -> new Done(order)))
                .orElseGet(() -> new Unsupported("This request was not ordered in Ashby"));
    }

    private static Reading<String> id(JsonObject note) {
        return new Reading.Known<>(JsonRead.text(note, "id").orElse("-"));
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var candidates = new AshbyCandidates(new AshbyCalls(exchange));
        return switch (step.kind()) {
            case FILE -> candidates.lookup(report.target(), candidate -> candidates.file(candidate, step));
            case NOTE ->
                candidates.lookup(
                        report.target(),
                        candidate -> candidates.note(candidate, step).then(AshbyResults::id));
            default -> new Lookup.Absent();
        };
    }
}
