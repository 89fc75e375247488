package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** The writes to Harvest v3. Notes and attachments double when repeated; setting a field does not. */
record HarvestWrites(GreenhouseSettings settings, Harvest harvest, CandidateReport report) {

    /** Of type {@code other}: a new {@code resume} or {@code cover_letter} would demote the candidate's own. */
    StepOutcome attach(Step step) {
        var summary = report.summary();
        var application = number(report.target().applicationRef());
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
                .add("visibility", settings.visibility())
                .build();
        return harvest.write(post("/attachments", body), false, HarvestWrites::created);
    }

    StepOutcome addNote(Step step) {
        return onCandidate(candidate -> {
            var body = Json.createObjectBuilder()
                    .add("candidate_id", candidate)
                    .add("user_id", settings.userId())
                    .add("body", Wording.note(step, report, GreenhouseConnector.NOTE_LIMIT))
                    .add("visibility", settings.visibility())
                    .add("note_type", "NOTE")
                    .build();
            return harvest.write(post("/notes", body), false, HarvestWrites::created);
        });
    }

    StepOutcome setFields() {
        if (settings.fieldsOfApplication()) {
            return number(report.target().applicationRef())
                    .map(application -> patch("/applications/" + application))
                    .orElseGet(() -> new Unsupported("There is no application whose fields could be set"));
        }
        return onCandidate(candidate -> patch("/candidates/" + candidate));
    }

    private StepOutcome patch(String path) {
        var body = Json.createObjectBuilder().add("custom_fields", fields()).build();
        var request = AtsRequest.of("PATCH", settings.harvest(path)).json(body.toString());
        return harvest.write(request, true, answered -> new Done("-"));
    }

    /** A score that does not exist clears the field: what an earlier revision said must not stay. */
    private JsonArrayBuilder fields() {
        var fields = Json.createArrayBuilder();
        add(
                fields,
                GreenhouseSettings.SCORE_FIELD,
                report.score()
                        .<JsonValue>map(score -> Json.createValue(Wording.percent(score)))
                        .orElse(JsonValue.NULL));
        add(
                fields,
                GreenhouseSettings.VERDICT_FIELD,
                Json.createValue(report.state().words()));
        add(
                fields,
                GreenhouseSettings.LINK_FIELD,
                Json.createValue(report.reportUrl().toString()));
        return fields;
    }

    private void add(JsonArrayBuilder fields, String setting, JsonValue value) {
        settings.account()
                .setting(setting)
                .ifPresent(key -> fields.add(
                        Json.createObjectBuilder().add("name_key", key).add("value", value)));
    }

    private StepOutcome onCandidate(Function<Long, StepOutcome> write) {
        return new HarvestSearch(settings, harvest)
                .candidate(
                        report.target(),
                        write,
                        () -> new Refused(Refusal.NOT_FOUND, "Greenhouse does not know this application"),
                        Function.identity());
    }

    private AtsRequest post(String path, JsonObject body) {
        return AtsRequest.of("POST", settings.harvest(path)).json(body.toString());
    }

    private static StepOutcome created(Answered answered) {
        return new Done(JsonRead.object(answered.body())
                .flatMap(body -> JsonRead.text(body, "id"))
                .orElse("-"));
    }

    private static Optional<Long> number(Optional<String> ref) {
        return ref.filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
