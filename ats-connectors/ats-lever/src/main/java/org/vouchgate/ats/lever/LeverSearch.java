package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.wording.Wording;

/** Looks on an opportunity for what was written to it before. */
record LeverSearch(LeverApi api, String opportunity) {

    static final Refused HIDDEN = new Refused(
            Refusal.NOT_FOUND, "Lever does not show this opportunity any more, or never did to this account");

    /**
     * By its id, since whoever edits a note may take the marker out; else by the marker. Also a note that somebody deleted:
     * it was there, and is not to come back.
     */
    Reading<Optional<JsonObject>> note(Step step) {
        return first(
                "/notes",
                note -> step.wrote(JsonRead.text(note, "id"))
                        || values(note)
                                .anyMatch(value -> value.contains(step.marker().text())));
    }

    Reading<Optional<JsonObject>> file(Step step) {
        var name = Wording.fileName(step);
        return first(
                "/files",
                file -> JsonRead.text(file, "name").filter(name::equals).isPresent());
    }

    /** The form that was filled for this request, at whatever revision. */
    Reading<Optional<JsonObject>> feedback(String template, Marker marker) {
        var anyRevision = "[vg:" + marker.code() + "/r";
        return first(
                "/feedback",
                form -> JsonRead.text(form, "baseTemplateId")
                                .filter(template::equals)
                                .isPresent()
                        && values(form).anyMatch(value -> value.contains(anyRevision)));
    }

    Reading<Opportunity> itself() {
        return api.one("/opportunities/" + opportunity)
                .fold(
                        known -> new Reading.Known<>(Opportunity.of(known.value())),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome()));
    }

    /** What was answered to the questions of a form, or written into a note. */
    static Stream<String> values(JsonObject form) {
        return Stream.concat(
                JsonRead.text(form, "value").stream(),
                JsonRead.objects(form, "fields").stream().flatMap(field -> JsonRead.text(field, "value").stream()));
    }

    static Lookup lookup(Reading<Optional<JsonObject>> reading) {
        return reading.fold(
                known -> known.value()
                        .<Lookup>map(
                                one -> new Lookup.Found(JsonRead.text(one, "id").orElse("-")))
                        .orElseGet(Lookup.Absent::new),
                gone -> new Lookup.Failed(HIDDEN),
                failed -> new Lookup.Failed(failed.outcome()));
    }

    private Reading<Optional<JsonObject>> first(String list, Predicate<JsonObject> wanted) {
        return api.list("/opportunities/" + opportunity + list, Optional.empty(), wanted, 1)
                .fold(
                        known -> new Reading.Known<>(known.value().stream().findFirst()),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome()));
    }
}
