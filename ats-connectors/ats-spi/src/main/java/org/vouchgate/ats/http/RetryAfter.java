package org.vouchgate.ats.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.http.AtsReply.Answered;

/**
 * How long an answer asks to wait, whatever its dialect: {@code Retry-After} in seconds or as a date, or a reset header
 * in seconds left, epoch seconds or epoch milliseconds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, section 10.2.3</a>
 */
public final class RetryAfter {

    /** Nobody waits longer, whatever a broken or hostile server says; daily quotas still fit. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final List<String> RESETS =
            List.of("X-RateLimit-Reset", "X-Rate-Limit-Reset", "RateLimit-Reset", "X-RateLimit-Reset-After");
    private static final long EPOCH_SECONDS = 1_000_000_000L;
    private static final long EPOCH_MILLIS = 1_000_000_000_000L;

    private RetryAfter() {}

    /** What the answer asks for, between nothing and {@link #LONGEST}; empty if it does not say. */
    public static Optional<Duration> of(Answered answer, Instant at) {
        var now = serverTime(answer).orElse(at);
        return answer.header("Retry-After")
                .flatMap(text -> retryAfter(text.strip(), now))
                .or(() -> reset(answer, now))
                .map(RetryAfter::bounded);
    }

    private static Optional<Duration> retryAfter(String text, Instant now) {
        return number(text).map(Duration::ofSeconds).or(() -> date(text).map(until -> Duration.between(now, until)));
    }

    private static Optional<Duration> reset(Answered answer, Instant now) {
        return RESETS.stream()
                .flatMap(name -> answer.header(name).stream())
                .flatMap(text -> number(text.strip()).stream())
                .findFirst()
                .map(value -> untilReset(value, now));
    }

    private static Duration untilReset(long value, Instant now) {
        if (value >= EPOCH_MILLIS) {
            return Duration.between(now, Instant.ofEpochMilli(value));
        }
        return value >= EPOCH_SECONDS ? Duration.between(now, Instant.ofEpochSecond(value)) : Duration.ofSeconds(value);
    }

    /** The server's own clock, so that a difference between the clocks does not lengthen or shorten the wait. */
    private static Optional<Instant> serverTime(Answered answer) {
        return answer.header("Date").flatMap(RetryAfter::date);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
