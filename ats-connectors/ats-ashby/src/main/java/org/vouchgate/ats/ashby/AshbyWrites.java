package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** A note, which doubles when repeated, and fields, which do not. */
record AshbyWrites(AshbyCalls calls, CandidateReport report, String candidate) {

    StepOutcome addNote(Step step) {
        var body = Json.createObjectBuilder()
                .add("candidateId", candidate)
                .add(
                        "note",
                        Json.createObjectBuilder().add("type", "text/html").add("value", AshbyNote.of(step, report)))
                .add("sendNotifications", false)
                .add("isPrivate", calls.settings().privateNotes())
                .build();
        return calls.write("candidate.createNote", body, false, answer -> new Done(id(answer)));
    }

    /** All in one call: several at once would overtake each other. */
    StepOutcome setFields() {
        var ofApplication = calls.settings().fieldsOfApplication();
        var object = ofApplication ? report.target().applicationRef().filter(Ids::isUuid) : Optional.of(candidate);
        if (object.isEmpty()) {
            return new Unsupported("There is no application whose fields could be set");
        }
        var values = Json.createArrayBuilder();
        fields(report, calls.settings())
                .forEach((id, value) ->
                        values.add(Json.createObjectBuilder().add("fieldId", id).add("fieldValue", value)));
        var body = Json.createObjectBuilder()
                .add("objectId", object.get())
                .add("objectType", ofApplication ? "Application" : "Candidate")
                .add("values", values)
                .build();
        return calls.write("customField.setValues", body, true, answer -> new Done("-"));
    }

    /** By field id. The interface knows no way to empty a field, so a score that does not exist is left out. */
    static Map<String, JsonValue> fields(CandidateReport report, AshbySettings settings) {
        var fields = new LinkedHashMap<String, JsonValue>();
        var account = settings.account();
        account.setting(AshbySettings.SCORE_FIELD)
                .ifPresent(id ->
                        report.score().ifPresent(score -> fields.put(id, Json.createValue(Wording.percent(score)))));
        account.setting(AshbySettings.VERDICT_FIELD)
                .ifPresent(id -> fields.put(id, Json.createValue(report.state().words())));
        account.setting(AshbySettings.LINK_FIELD)
                .ifPresent(
                        id -> fields.put(id, Json.createValue(report.reportUrl().toString())));
        return fields;
    }

    private static String id(JsonObject answer) {
        return JsonRead.object(answer, "results")
                .flatMap(results -> JsonRead.text(results, "id"))
                .orElse("-");
    }
}
