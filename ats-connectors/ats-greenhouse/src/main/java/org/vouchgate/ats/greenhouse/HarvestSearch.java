package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Looks in Harvest v3 for what was written before. */
record HarvestSearch(Harvest harvest) {

    static final Refused UNKNOWN = new Refused(Refusal.NOT_FOUND, "Greenhouse does not know this application");

    /** By its id, since whoever edits a note may take the marker out; else by the marker. */
    Reading<Optional<JsonObject>> note(Step step, CandidateReport report) {
        var marker = step.marker().text();
        return candidate(
                report.target(),
                candidate -> harvest.first(
                        "/notes",
                        "candidate_ids=" + candidate,
                        note -> step.wrote(JsonRead.text(note, "id"))
                                || JsonRead.text(note, "body")
                                        .filter(body -> body.contains(marker))
                                        .isPresent()),
                () -> new Reading.Known<>(Optional.empty()),
                Reading.Failed::new);
    }

    Reading<Optional<JsonObject>> file(Step step, CandidateReport report) {
        var name = Wording.fileName(step);
        return report.target()
                .applicationRef()
                .filter(Harvest::isId)
                .map(application -> harvest.first(
                        "/attachments",
                        "application_ids=" + application,
                        file -> JsonRead.text(file, "filename")
                                .filter(name::equals)
                                .isPresent()))
                .orElseGet(() -> new Reading.Known<>(Optional.empty()));
    }

    /** The candidate behind a report: as ordered, or as the application says. */
    <R> R candidate(AtsTarget target, Function<Long, R> found, Supplier<R> unknown, Function<StepOutcome, R> failure) {
        var known = target.candidateRef().filter(Harvest::isId);
        if (known.isPresent()) {
            return found.apply(Long.valueOf(known.get()));
        }
        var application = target.applicationRef().filter(Harvest::isId);
        if (application.isEmpty()) {
            return unknown.get();
        }
        return record("/applications", application.get())
                .fold(
                        one -> one.value()
                                .flatMap(record -> JsonRead.text(record, "candidate_id"))
                                .filter(Harvest::isId)
                                .map(id -> found.apply(Long.valueOf(id)))
                                .orElseGet(unknown),
                        gone -> unknown.get(),
                        failed -> failure.apply(failed.outcome()));
    }

    /** One record by its id: there is no other way to ask for it. */
    Reading<Optional<JsonObject>> record(String list, String id) {
        return harvest.first(
                list,
                "ids=" + id,
                one -> JsonRead.text(one, "id").filter(id::equals).isPresent());
    }

    static Lookup lookup(Reading<Optional<JsonObject>> reading) {
        return reading.fold(
                known -> known.value()
                        .<Lookup>map(
                                one -> new Lookup.Found(JsonRead.text(one, "id").orElse("-")))
                        .orElseGet(Lookup.Absent::new),
                gone -> new Lookup.Absent(),
                failed -> new Lookup.Failed(failed.outcome()));
    }
}
