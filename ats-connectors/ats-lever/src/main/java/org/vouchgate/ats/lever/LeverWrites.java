package org.vouchgate.ats.lever;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Multipart;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** The writes to one opportunity. Notes, files and forms double when repeated; tags and links do not. */
record LeverWrites(LeverApi api, String opportunity, String performAs, CandidateReport report) {

    StepOutcome attach(Step step) {
        var summary = report.summary();
        if (summary.isEmpty()) {
            return new Unsupported("There is no summary to file");
        }
        var request = AtsRequest.of("POST", api.as(performAs, path("/files")));
        var bytes = summary.get().content().get();
        return api.send(
                new Multipart(step.key().value())
                        .file("file", Wording.fileName(step), "application/pdf", bytes)
                        .in(request),
                false);
    }

    StepOutcome addNote(Step step) {
        var body = Json.createObjectBuilder()
                .add("value", noteText(step, report))
                .add("secret", api.settings().secretNotes())
                .add("notifyFollowers", false)
                .build();
        return api.write(path("/notes"), performAs, body, false);
    }

    /** A form that was filled before for this request is corrected in its place. */
    StepOutcome fillForm(Step step, String template) {
        return api.one("/feedback_templates/" + template)
                .fold(
                        known -> fillForm(step, template, FeedbackForm.of(known.value(), api.settings())),
                        gone -> new Unsupported("The feedback form that is set up does not exist in Lever any more"),
                        failed -> failed.outcome());
    }

    /** New things first, so that nobody ever sees a result without its tag. */
    StepOutcome tag() {
        return new LeverSearch(api, opportunity)
                .itself()
                .fold(known -> tag(known.value()), gone -> LeverSearch.HIDDEN, failed -> failed.outcome());
    }

    static String noteText(Step step, CandidateReport report) {
        return harmless(Wording.note(step, report, LeverConnector.NOTE_LIMIT));
    }

    /** Issuers write some of this, and Lever notifies whomever a text mentions with an @. */
    static String harmless(String text) {
        return text.replace("@", "(at)").replace("＠", "(at)");
    }

    static String tag(LeverSettings settings, CandidateReport report) {
        return Wording.tag(settings.tagPrefix(), report);
    }

    static boolean hasLink(Opportunity shown, CandidateReport report) {
        var wanted = bare(report.reportUrl().toString());
        return shown.links().stream().anyMatch(link -> bare(link).equals(wanted));
    }

    private StepOutcome fillForm(Step step, String template, FeedbackForm form) {
        var obstacle = form.problem().or(() -> form.unanswerable(report));
        if (obstacle.isPresent()) {
            return new Unsupported(obstacle.get());
        }
        var values = form.values(step, report);
        var now = api.calls().exchange().at().toEpochMilli();
        return new LeverSearch(api, opportunity)
                .feedback(template, step.marker())
                .fold(
                        known -> known.value()
                                .flatMap(old -> JsonRead.text(old, "id"))
                                .filter(LeverApi::isId)
                                .map(id -> api.write(
                                        "PUT",
                                        path("/feedback/" + id),
                                        performAs,
                                        Json.createObjectBuilder()
                                                .add("completedAt", now)
                                                .add("fieldValues", values)
                                                .build(),
                                        true))
                                .orElseGet(() -> api.write(
                                        path("/feedback"),
                                        performAs,
                                        Json.createObjectBuilder()
                                                .add("baseTemplateId", template)
                                                .add("fieldValues", values)
                                                .add("completedAt", now)
                                                .build(),
                                        false)),
                        gone -> LeverSearch.HIDDEN,
                        failed -> failed.outcome());
    }

    private StepOutcome tag(Opportunity shown) {
        var wanted = tag(api.settings(), report);
        var stem = Wording.tagStem(api.settings().tagPrefix(), report);
        var stale = shown.tags().stream()
                .filter(tag -> tag.startsWith(stem) && !tag.equals(wanted))
                .toList();
        return firstUndone(List.of(
                () -> shown.tags().contains(wanted) ? done() : set("/addTags", "tags", List.of(wanted)),
                () -> stale.isEmpty() ? done() : set("/removeTags", "tags", stale),
                () -> hasLink(shown, report)
                        ? done()
                        : set("/addLinks", "links", List.of(report.reportUrl().toString()))));
    }

    private static StepOutcome firstUndone(List<Supplier<StepOutcome>> writes) {
        var outcome = done();
        for (var write : writes) {
            if (outcome instanceof Done) {
                outcome = write.get();
            }
        }
        return outcome instanceof Done ? done() : outcome;
    }

    private StepOutcome set(String verb, String name, List<String> values) {
        JsonObject body = Json.createObjectBuilder()
                .add(name, Json.createArrayBuilder(values))
                .build();
        return api.write(path(verb), performAs, body, true);
    }

    private static StepOutcome done() {
        return new Done("-");
    }

    private String path(String below) {
        return "/opportunities/" + opportunity + below;
    }

    /** Lever shows links as people write them, without scheme or final slash. */
    private static String bare(String link) {
        return link.strip()
                .replaceFirst("(?i)^https?://", "")
                .replaceFirst("/$", "")
                .toLowerCase(Locale.ROOT);
    }
}
