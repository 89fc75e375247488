package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.wording.Wording;

/** Reads candidates, and what was written to them. */
record AshbyCandidates(AshbyCalls calls) {

    /** The candidate's id: named by the target, by its application, or found by the one e-mail address it names. */
    Reading<String> find(AtsTarget target) {
        var named = target.candidateRef();
        if (named.filter(Ids::isUuid).isPresent()) {
            return new Reading.Known<>(named.get());
        }
        if (target.applicationRef().filter(Ids::isUuid).isPresent()) {
            return application(target.applicationRef().get())
                    .then(application -> known(JsonRead.object(application, "candidate")
                            .flatMap(candidate -> JsonRead.text(candidate, "id"))));
        }
        return named.filter(ref -> ref.contains("@")).map(this::search).orElseGet(Reading.Gone::new);
    }

    Reading<JsonObject> application(String id) {
        return calls.one(
                "application.info",
                Json.createObjectBuilder().add("applicationId", id).build());
    }

    Reading<JsonObject> candidate(String id) {
        return calls.one(
                "candidate.info", Json.createObjectBuilder().add("id", id).build());
    }

    /** Of two people with one address, none can be told to be the right one. */
    private Reading<String> search(String email) {
        var body = Json.createObjectBuilder().add("email", email).build();
        return calls.read("candidate.search", body).then(answer -> {
            var found = JsonRead.objects(answer, "results");
            return found.size() == 1 ? known(JsonRead.text(found.get(0), "id")) : new Reading.Gone<>();
        });
    }

    Lookup lookup(AtsTarget target, Function<String, Reading<String>> search) {
        return find(target)
                .then(search)
                .fold(
                        found -> new Lookup.Found(found.value()),
                        gone -> new Lookup.Absent(),
                        failed -> new Lookup.Failed(failed.outcome()));
    }

    Reading<String> file(String candidate, Step step) {
        return candidate(candidate).then(one -> known(file(one, Wording.fileName(step))));
    }

    /** By name: it carries the marker. */
    static Optional<String> file(JsonObject candidate, String name) {
        return JsonRead.objects(candidate, "fileHandles").stream()
                .filter(file -> JsonRead.text(file, "name").filter(name::equals).isPresent())
                .findFirst()
                .map(file -> JsonRead.text(file, "id").orElse("-"));
    }

    Reading<JsonObject> note(String candidate, Step step) {
        var body = Json.createObjectBuilder()
                .add("candidateId", candidate)
                .add("limit", AshbyCalls.PAGE)
                .build();
        return calls.list(
                        "candidate.listNotes",
                        body,
                        notes -> marked(notes, step).isPresent())
                .then(notes -> known(marked(notes, step)));
    }

    /** By its id, since whoever edits a note may take the marker out; else by the marker. */
    private static Optional<JsonObject> marked(List<JsonObject> notes, Step step) {
        return notes.stream()
                .filter(note -> step.wrote(JsonRead.text(note, "id")) || hasMarker(note, step))
                .findFirst();
    }

    static boolean hasMarker(JsonObject note, Step step) {
        return JsonRead.text(note, "content")
                .filter(content -> content.contains(step.marker().text()))
                .isPresent();
    }

    private static <T> Reading<T> known(Optional<T> value) {
        return value.<Reading<T>>map(Reading.Known::new).orElseGet(Reading.Gone::new);
    }
}
