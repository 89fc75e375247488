package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.calls.Calls;
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.json.JsonRead;

/**
 * Lever's data API: records come as {@code data}, lists in pages whose {@code next} is the following page's
 * {@code offset}.
 *
 * @see <a href="https://hire.lever.co/developer/documentation">Lever, developer documentation</a>
 */
record LeverApi(LeverSettings settings, Calls calls) {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    /** One page, and where the next one begins. */
    private record Page(List<JsonObject> records, Optional<String> next) {}

    /** By key if there is one, else by consent. */
    static LeverApi of(Exchange exchange) {
        var settings = new LeverSettings(exchange.account());
        return new LeverApi(
                settings,
                settings.apiKey()
                        .<Calls>map(key -> KeyedCalls.basic("Lever", exchange, key))
                        .orElseGet(() -> LeverConsent.calls(settings, exchange)));
    }

    /** What may stand in a path: the ids of records, and of stages such as {@code lead-new}. */
    static boolean isId(String text) {
        return text.matches("[0-9A-Za-z][0-9A-Za-z_-]{0,63}");
    }

    /** One record. What is hidden from this account does not exist, says Lever. */
    Reading<JsonObject> one(String path) {
        return calls.read(
                AtsRequest.of("GET", address(path)),
                answered -> data(answered)
                        .<Reading<JsonObject>>map(Reading.Known::new)
                        .orElseGet(() -> new Reading.Failed<>(unreadable())),
                LeverApi::missed);
    }

    /** The records of a list that are wanted, from the first on, until there are enough. */
    Reading<List<JsonObject>> list(String path, Optional<Form> filter, Predicate<JsonObject> wanted, int most) {
        var found = new ArrayList<JsonObject>();
        var offset = Optional.<String>empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            var read = page(path, filter, offset);
            if (!(read instanceof Reading.Known<Page> known)) {
                return read.fold(
                        one -> new Reading.Known<>(List.of()),
                        gone -> new Reading.Gone<>(),
                        failed -> new Reading.Failed<>(failed.outcome()));
            }
            known.value().records().stream()
                    .filter(wanted)
                    .limit((long) most - found.size())
                    .forEach(found::add);
            offset = known.value().next();
            if (found.size() == most || offset.isEmpty()) {
                return new Reading.Known<>(List.copyOf(found));
            }
        }
        // More pages than anybody reads: whether more is there is not known, so nothing may be concluded.
        return new Reading.Failed<>(Retry.of("Lever lists more than can be searched"));
    }

    /** Writes in somebody's name. */
    StepOutcome write(String path, String performAs, JsonObject body, boolean harmless) {
        return write("POST", path, performAs, body, harmless);
    }

    StepOutcome write(String method, String path, String performAs, JsonObject body, boolean harmless) {
        var request = AtsRequest.of(method, as(performAs, path)).json(body.toString());
        return send(request, harmless);
    }

    StepOutcome send(AtsRequest request, boolean harmless) {
        return seen(calls.write(request, harmless, answered -> new StepOutcome.Done(reference(answered))));
    }

    URI as(String performAs, String path) {
        return Form.with("perform_as", performAs).behind(address(path));
    }

    URI address(String path) {
        return URI.create(settings.api() + path);
    }

    private Reading<Page> page(String path, Optional<Form> filter, Optional<String> offset) {
        var limit = Integer.toString(PAGE);
        var query = filter.map(form -> form.and("limit", limit)).orElseGet(() -> Form.with("limit", limit));
        var whole = offset.map(token -> query.and("offset", token)).orElse(query);
        return calls.read(
                AtsRequest.of("GET", whole.behind(address(path))),
                answered -> JsonRead.object(answered.body())
                        .<Reading<Page>>map(
                                body -> new Reading.Known<>(new Page(JsonRead.objects(body, "data"), next(body))))
                        .orElseGet(() -> new Reading.Failed<>(unreadable())),
                LeverApi::missed);
    }

    private static Optional<String> next(JsonObject body) {
        return body.getBoolean("hasNext", false) ? JsonRead.text(body, "next") : Optional.empty();
    }

    /** Most answers are wrapped in {@code data}, some twice, and a few not at all. */
    static Optional<JsonObject> data(Answered answered) {
        Function<JsonObject, JsonObject> unwrap =
                object -> JsonRead.object(object, "data").orElse(object);
        return JsonRead.object(answered.body()).map(unwrap).map(unwrap);
    }

    private static String reference(Answered answered) {
        return data(answered)
                .flatMap(data -> JsonRead.text(data, "id").or(() -> JsonRead.text(data, "noteId")))
                .orElse("-");
    }

    private static <T> Reading<T> missed(StepOutcome outcome) {
        return outcome instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                ? new Reading.Gone<>()
                : new Reading.Failed<>(outcome);
    }

    private static StepOutcome seen(StepOutcome outcome) {
        return outcome instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                ? new Refused(
                        Refusal.NOT_FOUND,
                        "Lever does not show this opportunity to the user in whose name is written: it was deleted, or"
                                + " its posting is confidential")
                : outcome;
    }

    private static StepOutcome unreadable() {
        return Retry.of("Lever's answer cannot be read");
    }
}
