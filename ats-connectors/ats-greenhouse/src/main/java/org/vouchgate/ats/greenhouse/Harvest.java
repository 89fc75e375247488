package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;

/**
 * Calls to Harvest v3. There are only lists; they come in pages, and a cursor has to be the only parameter.
 *
 * @see <a href="https://harvestdocs.greenhouse.io/docs/pagination">Harvest v3, pagination</a>
 */
record Harvest(GreenhouseSettings settings, Exchange exchange) {

    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");
    private static final Pattern CURSOR = Pattern.compile("(?:^|&)cursor=([A-Za-z0-9._~%=+/-]+)");
    private static final int MOST_PAGES = 20;

    private record Page(List<JsonObject> records, Optional<String> next) {}

    static boolean isId(String text) {
        return text.matches("\\d{1,18}");
    }

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    StepOutcome write(AtsRequest request, boolean harmless, Function<Answered, StepOutcome> success) {
        return GreenhouseConsent.calls(settings, exchange).write(request, harmless, success);
    }

    /** Writes a record, and answers with its id. */
    StepOutcome write(String method, String path, JsonObject body, boolean harmless) {
        var request = AtsRequest.of(method, settings.harvest(path)).json(body.toString());
        return write(
                request,
                harmless,
                answered -> new Done(JsonRead.object(answered.body())
                        .flatMap(record -> JsonRead.text(record, "id"))
                        .orElse("-")));
    }

    /** The first record of a list that is wanted. */
    Reading<Optional<JsonObject>> first(String path, String filter, Predicate<JsonObject> wanted) {
        return list(path, filter, wanted, 1)
                .fold(
                        known -> new Reading.Known<>(known.value().stream().findFirst()),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome()));
    }

    /**
     * The records of a list that are wanted, from the first on, until there are enough.
     *
     * @param filter as it stands in a query; empty for none
     */
    Reading<List<JsonObject>> list(String path, String filter, Predicate<JsonObject> wanted, int most) {
        var found = new ArrayList<JsonObject>();
        var query = path + "?per_page=500" + (filter.isEmpty() ? "" : "&" + filter);
        for (int i = 0; i < MOST_PAGES; i++) {
            var page = page(query, path);
            if (!(page instanceof Reading.Known<Page> known)) {
                return page.fold(
                        one -> new Reading.Gone<>(),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome()));
            }
            known.value().records().stream()
                    .filter(wanted)
                    .limit((long) most - found.size())
                    .forEach(found::add);
            if (found.size() == most || known.value().next().isEmpty()) {
                return new Reading.Known<>(List.copyOf(found));
            }
            query = known.value().next().get();
        }
        // More pages than anybody reads: whether more is there is not known, so nothing may be concluded.
        return new Reading.Failed<>(Retry.of("Greenhouse lists more than can be searched"));
    }

    private Reading<Page> page(String query, String path) {
        return GreenhouseConsent.calls(settings, exchange)
                .read(
                        AtsRequest.of("GET", settings.harvest(query)),
                        answered -> JsonRead.objects(answered.body())
                                .<Reading<Page>>map(list -> new Reading.Known<>(new Page(list, next(answered, path))))
                                .orElseGet(() -> new Reading.Failed<>(Retry.of("Greenhouse's list cannot be read"))),
                        Reading.Failed::new);
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
}
