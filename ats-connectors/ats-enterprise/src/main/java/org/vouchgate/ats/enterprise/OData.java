package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.calls.AuthorizedCalls;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.json.JsonRead;

/**
 * OData v2 as SuccessFactors speaks it: every answer inside {@code d}, lists in pages by {@code $skiptoken}, upserts that
 * fail element by element inside a 200.
 */
record OData(SuccessFactorsSettings settings, Exchange exchange) {

    private static final String ATS = "SuccessFactors";
    private static final String ROOT = "/odata/v2/";
    private static final Duration THROTTLED = Duration.ofSeconds(300);
    private static final int MOST_PAGES = 40;
    private static final Answered NOTHING_SAID = new Answered(500, Map.of(), new byte[0]);

    static OData of(Exchange exchange) {
        return new OData(new SuccessFactorsSettings(exchange.account()), exchange);
    }

    /** One record, or the first of a list; what is not there is {@link Reading.Gone}. */
    Reading<JsonObject> one(String path) {
        return page(path)
                .then(d -> Stream.of(d)
                        .flatMap(value -> value instanceof JsonObject object && object.containsKey("results")
                                ? JsonRead.objects(object, "results").stream()
                                : objects(value))
                        .findFirst()
                        .<Reading<JsonObject>>map(Reading.Known::new)
                        .orElseGet(Reading.Gone::new));
    }

    /** A whole list; half a list is a failure. */
    Reading<List<JsonObject>> all(String entityAndQuery) {
        var found = new ArrayList<JsonObject>();
        var next = Optional.<String>empty();
        for (int i = 0; i < MOST_PAGES; i++) {
            // No $top: it could cut the whole list off, and pages have their size without it.
            var path = entityAndQuery
                    + next.map(token -> "&$skiptoken=" + SuccessFactorsSettings.encoded(token))
                            .orElse("");
            var page = page(path);
            if (!(page instanceof Reading.Known<JsonStructure> known)) {
                return page.then(nothing -> new Reading.Gone<>());
            }
            next = Optional.empty();
            if (known.value() instanceof JsonObject d) {
                found.addAll(JsonRead.objects(d, "results"));
                // The address itself is not followed: it could lead anywhere.
                next = JsonRead.text(d, "__next").flatMap(OData::skipToken);
            } else {
                objects(known.value()).forEach(found::add);
            }
            if (next.isEmpty()) {
                return new Reading.Known<>(List.copyOf(found));
            }
        }
        return new Reading.Failed<>(Retry.of("SuccessFactors lists more than can be read"));
    }

    /** Writes records; done only if each of them was taken. Writing them again changes nothing. */
    StepOutcome upsert(List<JsonObject> records, Function<JsonArray, String> reference) {
        var body = Json.createArrayBuilder();
        records.forEach(body::add);
        var request = AtsRequest.of("POST", settings.at(ROOT + "upsert?$format=json"))
                .json(body.build().toString());
        return call(
                request,
                reply -> outcome(reply, answered -> taken(answered, records.size(), reference)),
                Function.identity());
    }

    private StepOutcome taken(Answered answered, int records, Function<JsonArray, String> reference) {
        var elements = d(answered)
                .map(d -> d instanceof JsonObject object && object.get("results") instanceof JsonArray results
                        ? results
                        : d)
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast);
        if (elements.isEmpty() || elements.get().size() != records) {
            return Retry.of("SuccessFactors does not say what became of each record");
        }
        return failed(elements.get()).orElseGet(() -> new StepOutcome.Done(reference.apply(elements.get())));
    }

    /** The first element that was not taken, however deep it stands. */
    private Optional<StepOutcome> failed(JsonArray elements) {
        for (var element : elements) {
            if (!(element instanceof JsonObject object)) {
                return Optional.of(Retry.of("SuccessFactors does not say what became of each record"));
            }
            if (JsonRead.text(object, "status").filter("OK"::equals).isEmpty()) {
                return Optional.of(elementOutcome(object));
            }
            for (var inline : JsonRead.objects(object, "inlineResults")) {
                var results = inline.get("results") instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
                var inner = failed(results);
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    private StepOutcome elementOutcome(JsonObject element) {
        var code = JsonRead.text(element, "httpCode")
                .filter(text -> text.matches("[45]\\d\\d"))
                .map(Integer::parseInt)
                .orElse(NOTHING_SAID.status());
        return outcome(
                new Answered(code, Map.of(), new byte[0]),
                answered -> new Refused(Refusal.INVALID, "SuccessFactors did not take a record"));
    }

    private Reading<JsonStructure> page(String path) {
        var request =
                AtsRequest.of("GET", settings.at(ROOT + path + (path.contains("?") ? "&" : "?") + "$format=json"));
        return this.<Reading<JsonStructure>>call(request, this::read, Reading.Failed::new);
    }

    private Reading<JsonStructure> read(AtsReply reply) {
        if (reply instanceof Answered answered && answered.status() == 404) {
            return new Reading.Gone<>();
        }
        return reply instanceof Answered answered && answered.succeeded()
                ? d(answered)
                        .<Reading<JsonStructure>>map(Reading.Known::new)
                        .orElseGet(() -> new Reading.Failed<>(Retry.of("SuccessFactors' answer cannot be read")))
                : new Reading.Failed<>(outcome(reply, answered -> Retry.of("SuccessFactors contradicts itself")));
    }

    /** Everything here can be repeated: reads, and writes by key. */
    private StepOutcome outcome(AtsReply reply, Function<Answered, StepOutcome> success) {
        var outcome = new WriteOutcome(ATS, true, exchange.at()).of(reply, success);
        return reply instanceof Answered answered
                        && answered.status() == 429
                        && outcome instanceof Retry retry
                        && retry.after().isEmpty()
                ? new Retry(Optional.of(THROTTLED), retry.why())
                : outcome;
    }

    private <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
        var assertion = settings.assertion();
        if (assertion.isEmpty()) {
            return noToken.apply(new Refused(
                    Refusal.NOT_CONFIGURED, "The account is incomplete, or its private key is not RSA in PKCS #8"));
        }
        return new AuthorizedCalls(ATS, exchange, refresh -> Optional.of(tokenRequest(assertion.get())))
                .call(request.with("Accept", "application/json"), reply, noToken);
    }

    private AtsRequest tokenRequest(SamlAssertion assertion) {
        return Form.with("company_id", settings.companyId())
                .and("client_id", settings.clientId())
                .and("grant_type", "urn:ietf:params:oauth:grant-type:saml2-bearer")
                .and("assertion", assertion.signed(exchange.at()))
                .in(AtsRequest.of("POST", settings.at("/oauth/token")));
    }

    private static Optional<JsonStructure> d(Answered answered) {
        return JsonRead.object(answered.body())
                .map(body -> body.get("d"))
                .filter(JsonStructure.class::isInstance)
                .map(JsonStructure.class::cast);
    }

    private static Stream<JsonObject> objects(JsonStructure value) {
        return value instanceof JsonArray array
                ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                : Stream.of(value.asJsonObject());
    }

    private static Optional<String> skipToken(String next) {
        return Stream.of(next.substring(next.indexOf('?') + 1).split("&"))
                .filter(pair -> pair.startsWith("$skiptoken=") || pair.startsWith("%24skiptoken="))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .map(token -> URLDecoder.decode(token, StandardCharsets.UTF_8))
                .findFirst();
    }
}
