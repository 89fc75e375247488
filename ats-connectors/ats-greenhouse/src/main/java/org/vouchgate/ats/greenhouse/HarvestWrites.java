package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import java.util.Base64;
import java.util.function.Function;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** The writes to Harvest v3 that double when repeated. */
record HarvestWrites(Harvest harvest, CandidateReport report) {

    /** Of type {@code other}: a new {@code resume} or {@code cover_letter} would demote the candidate's own. */
    StepOutcome attach(Step step) {
        var summary = report.summary();
        var application = report.target().applicationRef().filter(Harvest::isId).map(Long::valueOf);
        if (summary.isEmpty() || application.isEmpty()) {
            return new Unsupported("There is no summary to file, or no application to file it on");
        }
        var body = Json.createObjectBuilder()
                .add("application_id", application.get())
                .add("filename", Wording.fileName(step))
                .add("type", "other")
                .add(
                        "content",
                        Base64.getEncoder()
                                .encodeToString(summary.get().content().get()))
                .add("visibility", harvest.settings().visibility())
                .build();
        return harvest.write("POST", "/attachments", body, false);
    }

    StepOutcome addNote(Step step) {
        return new HarvestSearch(harvest)
                .candidate(
                        report.target(),
                        candidate -> addNote(step, candidate),
                        () -> HarvestSearch.UNKNOWN,
                        Function.identity());
    }

    private StepOutcome addNote(Step step, long candidate) {
        var body = Json.createObjectBuilder()
                .add("candidate_id", candidate)
                .add("user_id", harvest.settings().userId())
                .add("body", Wording.note(step, report, GreenhouseConnector.NOTE_LIMIT))
                .add("visibility", harvest.settings().visibility())
                .add("note_type", "NOTE")
                .build();
        return harvest.write("POST", "/notes", body, false);
    }
}
