package org.vouchgate.ats.kombo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/**
 * The application of the connected system, as far as Kombo reaches it. Orders name it by the system's own id, writes by
 * Kombo's, so that every write looks it up first.
 */
record KomboApplication(KomboApi api, CandidateReport report) {

    private static final int NOTE_LIMIT = KomboConnector.NOTE_LIMIT;

    StepOutcome attach(Step step) {
        var summary = report.summary();
        if (summary.isEmpty()) {
            return new Unsupported("There is no summary to file");
        }
        return on((application, candidate) -> {
            var attachment = KomboResult.attachment(step, summary.get()).add("type", "OTHER");
            var body = Json.createObjectBuilder().add("attachment", attachment).build();
            return api.write("POST", "/ats/applications/" + application + "/attachments", body, false);
        });
    }

    Lookup findFile(Step step) {
        var name = Wording.fileName(step);
        return find(
                (application, candidate) -> api.read(
                        "/ats/applications/" + application + "/attachments",
                        data -> JsonRead.objects(data, "results").stream()
                                .filter(file -> JsonRead.text(file, "file_name")
                                        .filter(name::equals)
                                        .isPresent())
                                .findFirst()
                                .<Lookup>map(file -> new Lookup.Found(
                                        JsonRead.text(file, "id").orElse("-")))
                                .orElseGet(Lookup.Absent::new),
                        Lookup.Failed::new),
                Lookup.Failed::new);
    }

    /** Where the connected system has no notes, it may have links to results. */
    StepOutcome addNote(Step step) {
        return on((application, candidate) -> {
            var note = Json.createObjectBuilder()
                    .add("content", Wording.note(step, report, NOTE_LIMIT))
                    .add("content_type", "PLAIN_TEXT")
                    .build();
            var path = "/ats/applications/" + application;
            var outcome = api.write("POST", path + "/notes", note, false);
            return outcome instanceof Unsupported
                    ? api.write("POST", path + "/result-links", link(step), false)
                    : outcome;
        });
    }

    private JsonObject link(Step step) {
        var attributes = Json.createArrayBuilder()
                .add(attribute("Verification", report.state().words()));
        report.score()
                .ifPresent(score ->
                        attributes.add(attribute("Requested skills shown", Wording.percent(score) + " of 100")));
        return Json.createObjectBuilder()
                .add("label", "Credential verification " + step.marker().text())
                .add("url", report.reportUrl().toString())
                .add(
                        "details",
                        Json.createObjectBuilder()
                                .add("custom_field_name_prefix", "Vouchgate:")
                                .add("attributes", attributes))
                .build();
    }

    private static JsonObject attribute(String key, String value) {
        return Json.createObjectBuilder().add("key", key).add("value", value).build();
    }

    /** Adds the tag and takes away those of ours that are not true any more. Kombo makes tags that it has not. */
    StepOutcome tag() {
        var prefix = api.settings().tagPrefix();
        if (prefix.isEmpty()) {
            return new Unsupported("No prefix for tags is set");
        }
        var wanted = prefix.get() + " " + report.state().words();
        return on((application, candidate) -> {
            var path = "/ats/candidates/" + candidate + "/tags";
            var added = api.write("POST", path, tag(wanted), true);
            return added instanceof Done ? takeAway(candidate, prefix.get(), wanted) : added;
        });
    }

    private StepOutcome takeAway(String candidate, String prefix, String wanted) {
        return api.read(
                "/ats/candidates?ids=" + candidate,
                data -> JsonRead.objects(data, "results").stream()
                        .flatMap(one -> JsonRead.objects(one, "tags").stream())
                        .flatMap(tag -> JsonRead.text(tag, "name").stream())
                        .filter(name -> name.startsWith(prefix + " ") && !name.equals(wanted))
                        .map(name -> api.write("DELETE", "/ats/candidates/" + candidate + "/tags", tag(name), true))
                        .filter(outcome -> !(outcome instanceof Done))
                        .findFirst()
                        .orElseGet(() -> new Done("-")),
                Function.identity());
    }

    private static JsonObject tag(String name) {
        return Json.createObjectBuilder()
                .add("tag", Json.createObjectBuilder().add("name", name))
                .build();
    }

    private StepOutcome on(BiFunction<String, String, StepOutcome> write) {
        return find(write, Function.identity());
    }

    /** Kombo's ids of application and candidate. */
    private <R> R find(BiFunction<String, String, R> found, Function<StepOutcome, R> failure) {
        var remote = report.target().applicationRef();
        if (remote.isEmpty()) {
            return failure.apply(new Refused(Refusal.NOT_CONFIGURED, "The report names no application"));
        }
        return api.read(
                "/ats/applications?remote_ids=" + KomboSettings.encoded(remote.get()),
                data -> JsonRead.objects(data, "results").stream()
                        .filter(one -> JsonRead.text(one, "remote_id").equals(remote))
                        .findFirst()
                        .flatMap(one -> ids(one, found))
                        // Kombo copies the connected system from time to time; what is new there comes later.
                        .orElseGet(() -> failure.apply(Retry.of("Kombo does not know this application yet"))),
                failure);
    }

    private static <R> Optional<R> ids(JsonObject application, BiFunction<String, String, R> found) {
        return JsonRead.text(application, "id")
                .filter(KomboOrder::isId)
                .flatMap(id -> JsonRead.text(application, "candidate_id")
                        .filter(KomboOrder::isId)
                        .map(candidate -> found.apply(id, candidate)));
    }
}
