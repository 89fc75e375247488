package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.RetryAfter;
import org.vouchgate.ats.json.JsonRead;

/**
 * Calls to Ashby's API: everything is a POST, and a failure may come with status 200.
 *
 * @see <a href="https://developers.ashbyhq.com/reference/introduction">Ashby API</a>
 */
record AshbyCalls(AshbySettings settings, Exchange exchange) {

    static final int PAGE = 100;
    private static final int MOST_PAGES = 100;

    AshbyCalls(Exchange exchange) {
        this(new AshbySettings(exchange.account()), exchange);
    }

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    StepOutcome write(String operation, JsonObject body, boolean harmless, Function<JsonObject, StepOutcome> success) {
        return settings.apiKey()
                .map(key -> KeyedCalls.basic("Ashby", exchange, key)
                        .write(request(operation, body), harmless, answer -> written(answer, harmless, success)))
                .orElseGet(AshbyCalls::noKey);
    }

    /** Reads one answer; {@link Reading.Gone} if Ashby has no such record. */
    Reading<JsonObject> read(String operation, JsonObject body) {
        return settings.apiKey()
                .map(key -> KeyedCalls.basic("Ashby", exchange, key)
                        .read(request(operation, body), this::answered, AshbyCalls::unread))
                .orElseGet(() -> new Reading.Failed<>(noKey()));
    }

    /** Reads one record. */
    Reading<JsonObject> one(String operation, JsonObject body) {
        return read(operation, body)
                .then(answer -> JsonRead.object(answer, "results")
                        .<Reading<JsonObject>>map(Reading.Known::new)
                        .orElseGet(Reading.Gone::new));
    }

    /** Reads a list page by page, until it ends or there is {@code enough} of it. */
    Reading<List<JsonObject>> list(String operation, JsonObject body, Predicate<List<JsonObject>> enough) {
        var all = new ArrayList<JsonObject>();
        var question = body;
        for (int page = 0; page < MOST_PAGES; page++) {
            var reading = read(operation, question);
            if (!(reading instanceof Reading.Known<JsonObject> known)) {
                return reading.then(never -> new Reading.Gone<>());
            }
            all.addAll(JsonRead.objects(known.value(), "results"));
            var next = next(known.value());
            if (next.isEmpty() || enough.test(all)) {
                return new Reading.Known<>(all);
            }
            if (next.equals(JsonRead.text(question, "cursor"))) {
                break;
            }
            question = Json.createObjectBuilder(body).add("cursor", next.get()).build();
        }
        return new Reading.Failed<>(new Refused(Refusal.INVALID, "Ashby's list does not end"));
    }

    private static Optional<String> next(JsonObject page) {
        return JsonValue.TRUE.equals(page.get("moreDataAvailable"))
                ? JsonRead.text(page, "nextCursor")
                : Optional.empty();
    }

    private AtsRequest request(String operation, JsonObject body) {
        return AtsRequest.of("POST", settings.operation(operation))
                .json(body.toString())
                .with("Accept", "application/json; version=1");
    }

    private StepOutcome written(Answered answer, boolean harmless, Function<JsonObject, StepOutcome> success) {
        // The contract describes no body for the success of assessment.update.
        var body =
                answer.body().length == 0 ? Optional.of(JsonValue.EMPTY_JSON_OBJECT) : JsonRead.object(answer.body());
        if (body.isEmpty()) {
            var why = "Ashby's answer cannot be read";
            return harmless ? Retry.of(why) : Ambiguous.of(why);
        }
        return AshbyComplaint.in(body.get())
                .map(complaint -> complaint.outcome(harmless, RetryAfter.of(answer, exchange.at())))
                .orElseGet(() -> success.apply(body.get()));
    }

    private Reading<JsonObject> answered(Answered answer) {
        var body = JsonRead.object(answer.body());
        if (body.isEmpty()) {
            return new Reading.Failed<>(Retry.of("Ashby's answer cannot be read"));
        }
        return AshbyComplaint.in(body.get())
                .map(complaint -> unread(complaint.outcome(true, RetryAfter.of(answer, exchange.at()))))
                .orElseGet(() -> new Reading.Known<>(body.get()));
    }

    private static Reading<JsonObject> unread(StepOutcome outcome) {
        return outcome instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                ? new Reading.Gone<>()
                : new Reading.Failed<>(outcome);
    }

    private static StepOutcome noKey() {
        return new Refused(Refusal.NOT_CONFIGURED, "The Ashby API key is missing");
    }
}
