package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** Looks in Harvest v3 for what was written before. Lists come in pages; a cursor has to be the only parameter. */
record HarvestSearch(GreenhouseSettings settings, Harvest harvest) {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");
    private static final Pattern CURSOR = Pattern.compile("(?:^|&)cursor=([A-Za-z0-9._~%=+/-]+)");
    private static final int MOST_PAGES = 20;

    Lookup note(Step step, CandidateReport report) {
        var marker = step.marker().text();
        return candidate(
                report.target(),
                candidate -> search(
                        "/notes?per_page=500&candidate_ids=" + candidate,
                        "/notes",
                        note -> JsonRead.text(note, "body")
                                .filter(body -> body.contains(marker))
                                .isPresent()),
                Lookup.Absent::new,
                Lookup.Failed::new);
    }

    Lookup file(Step step, CandidateReport report) {
        var application = report.target().applicationRef().filter(id -> id.matches("\\d{1,18}"));
        if (application.isEmpty()) {
            return new Lookup.Absent();
        }
        var name = Wording.fileName(step);
        return search(
                "/attachments?per_page=500&application_ids=" + application.get(),
                "/attachments",
                file -> JsonRead.text(file, "filename").filter(name::equals).isPresent());
    }

    /** The candidate behind a report: as ordered, or as the application says. */
    <R> R candidate(AtsTarget target, Function<Long, R> found, Supplier<R> unknown, Function<StepOutcome, R> failure) {
        var known = target.candidateRef().filter(id -> id.matches("\\d{1,18}"));
        if (known.isPresent()) {
            return found.apply(Long.valueOf(known.get()));
        }
        var application = target.applicationRef().filter(id -> id.matches("\\d{1,18}"));
        if (application.isEmpty()) {
            return unknown.get();
        }
        return harvest.read(
                "/applications?ids=" + application.get(),
                answered -> JsonRead.objects(answered.body())
                        .map(list -> list.stream()
                                .filter(one -> JsonRead.text(one, "id").equals(application))
                                .flatMap(one -> JsonRead.text(one, "candidate_id").stream())
                                .findFirst()
                                .map(id -> found.apply(Long.valueOf(id)))
                                .orElseGet(unknown))
                        .orElseGet(() -> failure.apply(unreadable())),
                failure);
    }

    private Lookup search(String first, String path, Predicate<JsonObject> wanted) {
        var page = Optional.of(first);
        for (int i = 0; i < MOST_PAGES && page.isPresent(); i++) {
            var read = page(page.get(), path, wanted);
            if (read.result().isPresent()) {
                return read.result().get();
            }
            page = read.next();
        }
        // More pages than anybody reads: whether it is there is not known, so nothing may be repeated.
        return page.isEmpty()
                ? new Lookup.Absent()
                : new Lookup.Failed(Retry.of("Greenhouse lists more than can be searched"));
    }

    private record Page(Optional<Lookup> result, Optional<String> next) {}

    private Page page(String query, String path, Predicate<JsonObject> wanted) {
        return harvest.read(
                query,
                answered -> JsonRead.objects(answered.body())
                        .map(list -> new Page(
                                list.stream()
                                        .filter(wanted)
                                        .findFirst()
                                        .map(one -> new Lookup.Found(
                                                JsonRead.text(one, "id").orElse("-"))),
                                next(answered, path)))
                        .orElseGet(() -> new Page(Optional.of(new Lookup.Failed(unreadable())), Optional.empty())),
                failure -> new Page(Optional.of(new Lookup.Failed(failure)), Optional.empty()));
    }

    /** Only the cursor is taken from the link: where it is sent stays ours to say. */
    private static Optional<String> next(Answered answered, String path) {
        return answered.header("Link")
                .map(NEXT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1).substring(matcher.group(1).indexOf('?') + 1))
                .map(CURSOR::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> path + "?cursor=" + matcher.group(1));
    }

    private static StepOutcome unreadable() {
        return Retry.of("Greenhouse's list cannot be read");
    }
}
