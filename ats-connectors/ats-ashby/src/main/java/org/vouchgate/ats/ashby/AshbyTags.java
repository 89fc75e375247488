package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;

/** One tag says the state; a correction takes the tag of the state before away. */
record AshbyTags(AshbyCalls calls, CandidateReport report, String candidate) {

    StepOutcome set() {
        if (calls.settings().tag().isEmpty()) {
            return new Unsupported("No tag is set up for Ashby");
        }
        return new AshbyCandidates(calls)
                .candidate(candidate)
                .fold(
                        one -> set(JsonRead.objects(one.value(), "tags")),
                        gone -> new Refused(Refusal.NOT_FOUND, "Ashby does not know this candidate"),
                        failed -> failed.outcome());
    }

    /** What this state's tag is called. */
    static Optional<String> title(CandidateReport report, AshbySettings settings) {
        return settings.tag().map(tag -> title(tag, report.state()));
    }

    private static String title(String tag, ReportState state) {
        return tag + ": " + state.words();
    }

    private StepOutcome set(List<JsonObject> present) {
        var wanted = title(report, calls.settings()).orElseThrow();
        var ours = Stream.of(ReportState.values())
                .map(state -> title(calls.settings().tag().orElseThrow(), state))
                .toList();
        for (var tag : present) {
            var title = JsonRead.text(tag, "title").orElse("");
            if (ours.contains(title) && !title.equals(wanted)) {
                var removed =
                        tagged("candidate.removeTag", JsonRead.text(tag, "id").orElse("-"));
                if (!(removed instanceof Done)) {
                    return removed;
                }
            }
        }
        return find(present, wanted).<StepOutcome>map(Done::new).orElseGet(() -> add(wanted));
    }

    private StepOutcome add(String title) {
        Reading<List<JsonObject>> known = calls.list(
                "candidateTag.list",
                Json.createObjectBuilder().add("limit", AshbyCalls.PAGE).build(),
                tags -> find(tags, title).isPresent());
        return known.fold(
                tags -> find(tags.value(), title)
                        .map(id -> tagged("candidate.addTag", id))
                        .orElseGet(() -> create(title)),
                gone -> create(title),
                failed -> failed.outcome());
    }

    /** Repeating is harmless, because the tags are read before. */
    private StepOutcome create(String title) {
        var body = Json.createObjectBuilder().add("title", title).build();
        return calls.write(
                "candidateTag.create",
                body,
                true,
                answer -> JsonRead.object(answer, "results")
                        .flatMap(tag -> JsonRead.text(tag, "id"))
                        .map(id -> tagged("candidate.addTag", id))
                        .orElseGet(() -> StepOutcome.Retry.of("Ashby did not name the new tag")));
    }

    private StepOutcome tagged(String operation, String tag) {
        var body = Json.createObjectBuilder()
                .add("candidateId", candidate)
                .add("tagId", tag)
                .build();
        return calls.write(operation, body, true, answer -> new Done(tag));
    }

    private static Optional<String> find(List<JsonObject> tags, String title) {
        return tags.stream()
                .filter(tag -> JsonRead.text(tag, "title").filter(title::equals).isPresent())
                .findFirst()
                .flatMap(tag -> JsonRead.text(tag, "id"));
    }
}
