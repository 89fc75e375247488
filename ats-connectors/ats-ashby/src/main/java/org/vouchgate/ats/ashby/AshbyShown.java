package org.vouchgate.ats.ashby;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;

/** Compares notes, files, fields and tags; an assessment can be written, but not read. */
final class AshbyShown implements ShowsResults {

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var candidates = new AshbyCandidates(new AshbyCalls(exchange));
        return switch (step.kind()) {
            case ORDER -> new Shown.Unseen("Ashby does not let assessments be read");
            case NOTE ->
                candidates
                        .find(report.target())
                        .then(id -> candidates.note(id, step))
                        .fold(
                                known -> note(known.value(), step),
                                gone -> new Shown.Missing(),
                                failed -> new Shown.Failed(failed.outcome()));
            case FILE -> shown(candidates.find(report.target()).then(id -> candidates.file(id, step)));
            case FIELDS -> fields(report, candidates);
            case TAGS -> tags(report, candidates);
        };
    }

    private static Shown note(JsonObject note, Step step) {
        return AshbyCandidates.hasMarker(note, step)
                ? new Shown.AsSent()
                : new Shown.Differs("the note's text was changed, and its marker taken out");
    }

    private static Shown shown(Reading<String> reading) {
        return reading.fold(
                known -> new Shown.AsSent(), gone -> new Shown.Missing(), failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown fields(CandidateReport report, AshbyCandidates candidates) {
        var settings = candidates.calls().settings();
        var application = report.target().applicationRef().filter(Ids::isUuid);
        var holder = settings.fieldsOfApplication() && application.isPresent()
                ? candidates.application(application.get())
                : candidates.find(report.target()).then(candidates::candidate);
        return holder.fold(
                known -> compared(report, settings, known.value()),
                gone -> new Shown.Missing(),
                failed -> new Shown.Failed(failed.outcome()));
    }

    private static Shown compared(CandidateReport report, AshbySettings settings, JsonObject holder) {
        var present = JsonRead.objects(holder, "customFields");
        for (var wanted : AshbyWrites.fields(report, settings).entrySet()) {
            var field = present.stream()
                    .filter(one -> JsonRead.text(one, "id")
                            .filter(wanted.getKey()::equalsIgnoreCase)
                            .isPresent())
                    .findFirst();
            if (field.isEmpty()) {
                return new Shown.Missing();
            }
            if (!equal(wanted.getValue(), field.get().get("value"))) {
                return new Shown.Differs("the field " + wanted.getKey() + " holds another value");
            }
        }
        return new Shown.AsSent();
    }

    private static boolean equal(JsonValue sent, @Nullable JsonValue found) {
        return sent instanceof JsonNumber one && found instanceof JsonNumber other
                ? one.bigDecimalValue().compareTo(other.bigDecimalValue()) == 0
                : sent.equals(found);
    }

    private static Shown tags(CandidateReport report, AshbyCandidates candidates) {
        var title = AshbyTags.title(report, candidates.calls().settings());
        if (title.isEmpty()) {
            return new Shown.Unseen("No tag is set up for Ashby");
        }
        return candidates
                .find(report.target())
                .then(candidates::candidate)
                .fold(
                        known -> JsonRead.objects(known.value(), "tags").stream()
                                        .anyMatch(tag ->
                                                JsonRead.text(tag, "title").equals(title))
                                ? new Shown.AsSent()
                                : new Shown.Missing(),
                        gone -> new Shown.Missing(),
                        failed -> new Shown.Failed(failed.outcome()));
    }
}
