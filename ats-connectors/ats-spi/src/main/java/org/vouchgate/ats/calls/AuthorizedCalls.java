package org.vouchgate.ats.calls;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.secret.Secret;

/**
 * Calls with a bearer token. One that is refused is replaced once; a 401 comes before anything is written, so that this
 * repetition is harmless.
 *
 * @param ats          names the ATS in sentences
 * @param tokenRequest asks the token endpoint for a token, with the refresh token in force; empty if there is no way
 *                     to a token without an admin's consent
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749">RFC 6749, sections 4.4, 5 and 6</a>
 */
public record AuthorizedCalls(
        String ats, Exchange exchange, Function<Optional<Secret>, Optional<AtsRequest>> tokenRequest) implements Calls {

    private static final int SPARE_SECONDS = 60;
    private static final int SHORTEST_SECONDS = 1;

    /** Either a token, or why there is none. */
    private record Token(Optional<Secret> secret, StepOutcome otherwise) {
        static Token of(Secret secret) {
            return new Token(Optional.of(secret), Retry.of(""));
        }

        static Token none(StepOutcome why) {
            return new Token(Optional.empty(), why);
        }
    }

    @Override
    public <R> R call(AtsRequest request, Function<AtsReply, R> reply, Function<StepOutcome, R> noToken) {
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

    /** Trades an authorization code, or whatever the request carries, for tokens and keeps them. */
    public StepOutcome accept(AtsRequest request) {
        var token = exchange.tokens().alone(() -> fetch(request));
        return token.secret().isPresent() ? new Done("-") : token.otherwise();
    }

    /** Renews although the present token may still hold: access by consent ends if it is not used for long enough. */
    public StepOutcome renew() {
        var token = exchange.tokens().alone(this::renewed);
        return token.secret().isPresent() ? new Done("-") : token.otherwise();
    }

    private AtsReply send(AtsRequest request, Secret token) {
        return exchange.http().send(request.with("Authorization", "Bearer " + token.reveal()));
    }

    private Token token() {
        return known().orElseGet(() -> exchange.tokens().alone(() -> known().orElseGet(this::renewed)));
    }

    private Optional<Token> known() {
        return exchange.tokens().find(exchange.at()).map(Token::of);
    }

    private Token renewed() {
        return tokenRequest
                .apply(exchange.tokens().refreshToken())
                .map(this::fetch)
                .orElseGet(() -> Token.none(new Refused(
                        Refusal.AUTHORIZATION_REVOKED,
                        "Nobody has consented to this account at " + ats + " yet; connect it again")));
    }

    private Token fetch(AtsRequest request) {
        var reply = exchange.http().send(request);
        if (reply instanceof Answered answered && answered.succeeded()) {
            return JsonRead.object(answered.body())
                    .flatMap(this::kept)
                    .map(Token::of)
                    .orElseGet(() -> Token.none(Retry.of(ats + "'s token cannot be read")));
        }
        return Token.none(refused(reply));
    }

    private Optional<Secret> kept(JsonObject answer) {
        var token = JsonRead.text(answer, "access_token").map(Secret::new);
        var refresh = JsonRead.text(answer, "refresh_token").map(Secret::new);
        var until = until(answer);
        token.ifPresent(secret -> refresh.ifPresentOrElse(
                next -> exchange.tokens().rotate(secret, until, next),
                () -> exchange.tokens().keep(secret, until)));
        return token;
    }

    /** Most say how many seconds are left, some until when. */
    private Instant until(JsonObject answer) {
        var now = exchange.at();
        var end = answer.get("expires_in") instanceof JsonNumber seconds
                ? now.plusSeconds(seconds.longValue())
                : JsonRead.text(answer, "expires_at")
                        .flatMap(AuthorizedCalls::instant)
                        .orElse(now);
        var safe = end.minusSeconds(SPARE_SECONDS);
        return safe.isAfter(now) ? safe : now.plusSeconds(SHORTEST_SECONDS);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private StepOutcome refused(AtsReply reply) {
        if (reply instanceof Answered answered
                && (answered.status() == 400 || answered.status() == 401 || answered.status() == 403)) {
            return new Refused(
                    Refusal.AUTHORIZATION_REVOKED,
                    ats + " refuses this account's credentials or consent (" + answered.status()
                            + "); consent there again, or correct the account");
        }
        return new WriteOutcome(ats + "'s sign-in", true, exchange.at()).of(reply, answered -> Retry.of("no token"));
    }
}
