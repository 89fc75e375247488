package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Secret;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;

/**
 * Authorized calls to Harvest v3: OAuth client credentials, acting as one user ({@code sub}). A token that is refused
 * is replaced once; a 401 comes before anything is written, so that repetition is harmless.
 *
 * @see <a href="https://harvestdocs.greenhouse.io/docs/authentication">Harvest v3, authentication</a>
 */
record Harvest(GreenhouseSettings settings, Exchange exchange) {

    private static final String NAME = "Greenhouse";
    private static final int SPARE_SECONDS = 60;

    /** Either a token, or why there is none. */
    private record Token(Optional<Secret> secret, StepOutcome otherwise) {}

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    StepOutcome write(AtsRequest request, boolean harmless, Function<Answered, StepOutcome> success) {
        var rule = new WriteOutcome(NAME, harmless, exchange.at());
        return call(request, reply -> rule.of(reply, success), Function.identity());
    }

    /** Reads: {@code success} gets a 2xx, {@code failure} what stands in its way. */
    <R> R read(String path, Function<Answered, R> success, Function<StepOutcome, R> failure) {
        var rule = new WriteOutcome(NAME, true, exchange.at());
        return call(
                AtsRequest.of("GET", settings.harvest(path)),
                reply -> reply instanceof Answered answered && answered.succeeded()
                        ? success.apply(answered)
                        : failure.apply(rule.of(reply, answered -> Retry.of(NAME + " contradicts itself"))),
                failure);
    }

    private <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
        var token = token();
        if (token.secret().isEmpty()) {
            return noToken.apply(token.otherwise());
        }
        var first = send(request, token.secret().get());
        if (!(first instanceof Answered answered && answered.status() == 401)) {
            return reply.apply(first);
        }
        exchange.tokens().forget(token.secret().get());
        var fresh = token();
        return fresh.secret().isEmpty()
                ? noToken.apply(fresh.otherwise())
                : reply.apply(send(request, fresh.secret().get()));
    }

    private AtsReply send(AtsRequest request, Secret token) {
        return exchange.http().send(request.with("Authorization", "Bearer " + token.reveal()));
    }

    private Token token() {
        var known = exchange.tokens().find(exchange.at());
        return known.isPresent() ? new Token(known, Retry.of("")) : fetch();
    }

    private Token fetch() {
        var form = "grant_type=client_credentials&sub=" + settings.userId();
        var reply = exchange.http()
                .send(AtsRequest.of("POST", settings.tokenEndpoint())
                        .with("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII))
                        .with(
                                "Authorization",
                                PartnerKey.basic(
                                        settings.clientId(),
                                        settings.clientSecret().reveal())));
        if (reply instanceof Answered answered && answered.succeeded()) {
            return JsonRead.object(answered.body())
                    .flatMap(this::kept)
                    .map(secret -> new Token(Optional.of(secret), Retry.of("")))
                    .orElseGet(() -> new Token(Optional.empty(), Retry.of(NAME + "'s token cannot be read")));
        }
        return new Token(Optional.empty(), refused(reply));
    }

    private Optional<Secret> kept(JsonObject answer) {
        var token = JsonRead.text(answer, "access_token").map(Secret::new);
        var seconds = answer.get("expires_in") instanceof JsonNumber number ? number.longValue() : 0;
        token.ifPresent(secret ->
                exchange.tokens().keep(secret, exchange.at().plusSeconds(Math.max(0, seconds - SPARE_SECONDS))));
        return token;
    }

    private StepOutcome refused(AtsReply reply) {
        if (reply instanceof Answered answered
                && (answered.status() == 400 || answered.status() == 401 || answered.status() == 403)) {
            return new Refused(
                    Refusal.AUTHORIZATION_REVOKED,
                    NAME + " refuses this account's client id, client secret or user id: " + answered.status());
        }
        return new WriteOutcome(NAME + "'s sign-in", true, exchange.at()).of(reply, answered -> Retry.of("no token"));
    }
}
