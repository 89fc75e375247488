package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/**
 * Odoo's external interface. Who signs in, and how old Odoo is, is asked once an hour; every call then carries the key.
 *
 * @see <a href="https://www.odoo.com/documentation/18.0/developer/reference/external_api.html">Odoo, external API</a>
 */
record OdooRpc(OdooSettings settings, Exchange exchange) {

    private static final String ATS = "Odoo";
    private static final Duration SIGNED_IN = Duration.ofHours(1);

    /** Who the gateway is in Odoo, and Odoo's major version; or why it is nobody. */
    private record Session(long user, int version, Optional<StepOutcome> failure) {
        static Session failed(StepOutcome why) {
            return new Session(0, 0, Optional.of(why));
        }
    }

    static OdooRpc of(Exchange exchange) {
        return new OdooRpc(new OdooSettings(exchange.account()), exchange);
    }

    /** Reads the records that fit. */
    <R> R search(
            String model,
            JsonArray domain,
            List<String> fields,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        return search(model, domain, fields, JsonValue.EMPTY_JSON_OBJECT, success, failure);
    }

    /** A record that is not there is not in the list; {@code read} would answer its id as if it were. */
    <R> R search(
            String model,
            JsonArray domain,
            List<String> fields,
            JsonObject more,
            Function<List<JsonObject>, R> success,
            Function<StepOutcome, R> failure) {
        var names = Json.createArrayBuilder(fields);
        return read(
                model,
                "search_read",
                Json.createArrayBuilder().add(domain).add(names),
                more,
                result -> result instanceof JsonArray list
                        ? success.apply(list.stream()
                                .filter(JsonObject.class::isInstance)
                                .map(JsonObject.class::cast)
                                .toList())
                        : failure.apply(unreadable()),
                failure);
    }

    <R> R read(
            String model,
            String method,
            JsonArrayBuilder args,
            JsonObject more,
            Function<JsonValue, R> success,
            Function<StepOutcome, R> failure) {
        var session = session();
        if (session.failure().isPresent()) {
            return failure.apply(session.failure().get());
        }
        var reply = send("object", "execute_kw", call(session, model, method, args, more));
        return result(reply).map(success).orElseGet(() -> failure.apply(problem(reply, true)));
    }

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    StepOutcome write(
            String model,
            String method,
            JsonArrayBuilder args,
            JsonObject more,
            boolean harmless,
            Function<JsonValue, StepOutcome> success) {
        var session = session();
        if (session.failure().isPresent()) {
            return session.failure().get();
        }
        var reply = send("object", "execute_kw", call(session, model, method, args, more));
        return result(reply).map(success).orElseGet(() -> problem(reply, harmless));
    }

    /** Odoo's major version, once somebody has signed in; 0 before. */
    int version() {
        return session().version();
    }

    <R> R user(Function<Long, R> success, Function<StepOutcome, R> failure) {
        var session = session();
        return session.failure().map(failure).orElseGet(() -> success.apply(session.user()));
    }

    private JsonArray call(Session session, String model, String method, JsonArrayBuilder args, JsonObject more) {
        return Json.createArrayBuilder()
                .add(settings.database())
                .add(session.user())
                .add(settings.apiKey().map(Secret::reveal).orElse(""))
                .add(model)
                .add(method)
                .add(args)
                .add(more)
                .build();
    }

    private AtsReply send(String service, String method, JsonArray args) {
        var body = Json.createObjectBuilder()
                .add("jsonrpc", "2.0")
                .add("method", "call")
                .add("id", 1)
                .add(
                        "params",
                        Json.createObjectBuilder()
                                .add("service", service)
                                .add("method", method)
                                .add("args", args))
                .build();
        return exchange.http().send(AtsRequest.of("POST", settings.jsonRpc()).json(body.toString()));
    }

    private Session session() {
        return known().orElseGet(() -> exchange.tokens().alone(() -> known().orElseGet(this::signIn)));
    }

    /** Kept with the login it belongs to, so that another login does not go on as the old one. */
    private Optional<Session> known() {
        return exchange.tokens()
                .find(exchange.at())
                .map(kept -> kept.reveal().split(" ", 3))
                .filter(parts -> parts.length == 3 && parts[2].equals(settings.database() + " " + settings.login()))
                .map(parts -> new Session(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Optional.empty()));
    }

    private Session signIn() {
        var key = settings.apiKey();
        if (key.isEmpty() || settings.database().isEmpty() || settings.login().isEmpty()) {
            return Session.failed(new Refused(Refusal.NOT_CONFIGURED, "Odoo's database, login or API key is missing"));
        }
        var hello = send("common", "version", JsonValue.EMPTY_JSON_ARRAY);
        var version = result(hello).flatMap(OdooRpc::major);
        if (version.isEmpty()) {
            return Session.failed(problem(hello, true));
        }
        var args = Json.createArrayBuilder()
                .add(settings.database())
                .add(settings.login())
                .add(key.get().reveal())
                .add(JsonValue.EMPTY_JSON_OBJECT)
                .build();
        var reply = send("common", "authenticate", args);
        return result(reply)
                .map(user -> user instanceof JsonNumber number
                        ? keep(number.longValue(), version.get())
                        : Session.failed(new Refused(
                                Refusal.AUTHORIZATION_REVOKED, "Odoo does not accept this login with this API key")))
                .orElseGet(() -> Session.failed(problem(reply, true)));
    }

    private Session keep(long user, int version) {
        var kept = user + " " + version + " " + settings.database() + " " + settings.login();
        exchange.tokens().keep(new Secret(kept), exchange.at().plus(SIGNED_IN));
        return new Session(user, version, Optional.empty());
    }

    /** {@code 18.0}, or {@code saas~17.2} between two of them. */
    private static Optional<Integer> major(JsonValue version) {
        return version instanceof JsonObject about
                ? JsonRead.text(about, "server_serie")
                        .map(serie -> serie.replaceFirst("^saas[~-]", "").replaceFirst("\\D.*$", ""))
                        .filter(digits -> digits.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                : Optional.empty();
    }

    /** What a call returned. Nothing at all is left out of the envelope. */
    private static Optional<JsonValue> result(AtsReply reply) {
        return reply instanceof Answered answered && answered.succeeded()
                ? JsonRead.object(answered.body())
                        .filter(body -> body.containsKey("jsonrpc") && !body.containsKey("error"))
                        .map(body -> body.getOrDefault("result", JsonValue.NULL))
                : Optional.empty();
    }

    private StepOutcome problem(AtsReply reply, boolean harmless) {
        var fault = reply instanceof Answered answered && answered.succeeded()
                ? JsonRead.object(answered.body()).flatMap(body -> JsonRead.object(body, "error"))
                : Optional.<JsonObject>empty();
        if (fault.isPresent()) {
            var outcome = OdooFault.outcome(fault.get());
            if (outcome instanceof Refused refused && refused.code().pausesAccount()) {
                exchange.tokens().find(exchange.at()).ifPresent(exchange.tokens()::forget);
            }
            return outcome;
        }
        return new WriteOutcome(ATS, harmless, exchange.at())
                .of(reply, answered -> harmless ? unreadable() : Ambiguous.of("Odoo's answer cannot be read"));
    }

    private static StepOutcome unreadable() {
        return Retry.of("Odoo's answer cannot be read");
    }
}
