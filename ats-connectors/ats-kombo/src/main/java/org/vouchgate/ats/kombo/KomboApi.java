package org.vouchgate.ats.kombo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.calls.KeyedCalls;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.RetryAfter;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/**
 * Calls to one integration. What went wrong is told by the error's code; a status alone is read only where there is none.
 *
 * @see <a href="https://docs.kombo.dev/guides/errors">Kombo, errors</a>
 */
record KomboApi(KomboSettings settings, Exchange exchange) {

    private static final String ATS = "Kombo";

    static KomboApi of(Exchange exchange) {
        return new KomboApi(new KomboSettings(exchange.account()), exchange);
    }

    /** Reads {@code data}; {@code failure} gets what stands in the way. */
    <R> R read(String path, Function<JsonObject, R> success, Function<StepOutcome, R> failure) {
        return call(
                AtsRequest.of("GET", settings.at(path)),
                reply -> data(reply)
                        .map(success)
                        .orElseGet(() ->
                                failure.apply(outcome(reply, true, data -> Retry.of("Kombo's answer cannot be read")))),
                failure);
    }

    StepOutcome write(String method, String path, JsonObject body, boolean harmless) {
        var request = AtsRequest.of(method, settings.at(path)).json(body.toString());
        return call(request, reply -> outcome(reply, harmless, data -> new StepOutcome.Done("-")), Function.identity());
    }

    private <R> R call(AtsRequest request, Function<AtsReply, R> answered, Function<StepOutcome, R> failure) {
        var key = settings.apiKey();
        if (key.isEmpty() || settings.integrationId().isEmpty()) {
            return failure.apply(
                    new Refused(Refusal.NOT_CONFIGURED, "Kombo's API key or the integration id is missing"));
        }
        return new KeyedCalls(ATS, exchange, new Secret("Bearer " + key.get().reveal()))
                .call(request.with("X-Integration-Id", settings.integrationId()), answered, failure);
    }

    private StepOutcome outcome(AtsReply reply, boolean harmless, Function<JsonObject, StepOutcome> success) {
        if (reply instanceof Answered answered) {
            var code = code(answered);
            if (code.isPresent()) {
                return failure(code.get(), answered, harmless);
            }
        }
        var rule = new WriteOutcome(ATS, harmless, exchange.at());
        return rule.of(
                reply,
                answered -> data(answered)
                        .map(success)
                        .orElseGet(() -> harmless
                                ? Retry.of("Kombo's answer cannot be read")
                                : Ambiguous.of("Kombo's answer cannot be read")));
    }

    private static Optional<JsonObject> data(AtsReply reply) {
        return reply instanceof Answered answered && answered.succeeded()
                ? JsonRead.object(answered.body())
                        .filter(body -> JsonRead.text(body, "status")
                                .filter("success"::equals)
                                .isPresent())
                        .flatMap(body -> JsonRead.object(body, "data"))
                : Optional.empty();
    }

    private static Optional<String> code(Answered answered) {
        return JsonRead.object(answered.body())
                .filter(body -> body.getOrDefault("error", JsonValue.NULL) instanceof JsonObject)
                .flatMap(body -> JsonRead.object(body, "error"))
                .flatMap(error -> JsonRead.text(error, "code"))
                .filter(code -> code.matches("[A-Z_]{1,20}\\.[A-Z_]{1,40}"));
    }

    private StepOutcome failure(String code, Answered answered, boolean harmless) {
        var why = "Kombo answered " + code;
        return switch (code) {
            case "PLATFORM.RATE_LIMIT_EXCEEDED",
                    "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED",
                    "REMOTE.RATE_LIMIT_EXCEEDED",
                    "INTEGRATION.SETUP_SYNC_PENDING" -> new Retry(RetryAfter.of(answered, exchange.at()), why);
            case "PLATFORM.AUTHENTICATION_INVALID", "INTEGRATION.AUTHENTICATION_INVALID" ->
                new Refused(Refusal.AUTHORIZATION_REVOKED, why);
            case "PLATFORM.IP_NOT_WHITELISTED",
                    "INTEGRATION.PERMISSION_MISSING",
                    "INTEGRATION.MODEL_DISABLED",
                    "INTEGRATION.ACTION_DISABLED" -> new Refused(Refusal.FORBIDDEN, why);
            case "PLATFORM.INTEGRATION_NOT_FOUND",
                    "INTEGRATION.SETUP_INCOMPLETE",
                    "INTEGRATION.INACTIVE",
                    "INTEGRATION.QA_FAILED" -> new Refused(Refusal.NOT_CONFIGURED, why);
            case "INTEGRATION.MODEL_NOT_AVAILABLE", "INTEGRATION.ACTION_NOT_AVAILABLE" -> new Unsupported(why);
            case "ATS.JOB_CLOSED" -> new Refused(Refusal.ORDER_CLOSED, why);
            case "PLATFORM.INPUT_INVALID", "REMOTE.INPUT_INVALID", "ATS.APPLICATION_ALREADY_EXISTS" ->
                new Refused(Refusal.INVALID, why);
            // The system behind Kombo may have taken the write before it fell silent.
            default -> unknown(why, answered, harmless);
        };
    }

    private StepOutcome unknown(String why, Answered answered, boolean harmless) {
        var after = RetryAfter.of(answered, exchange.at());
        return harmless ? new Retry(after, why) : new Ambiguous(after, why);
    }
}
