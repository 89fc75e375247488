package org.vouchgate.gateway.administration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.vouchgate.gateway.platform.BadInput;

/** Reads how long a token shall last: one minute to one year, as ISO 8601 writes it. */
final class TokenLifetime {

    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Period MOST = Period.ofYears(1);

    private TokenLifetime() {}

    /**
     * The lifetime of a token that is made now.
     *
     * @param text {@code PT12H}, {@code P90D}, {@code P6M}, {@code P1Y}
     */
    static Duration read(String text, Instant now) {
        var lifetime = parse(text, now);
        if (lifetime.compareTo(LEAST) < 0 || lifetime.compareTo(from(MOST, now)) > 0) {
            throw unusable();
        }
        return lifetime;
    }

    private static Duration parse(String text, Instant now) {
        try {
            return text.contains("T") ? Duration.parse(text) : from(Period.parse(text), now);
        } catch (DateTimeException | ArithmeticException e) {
            throw unusable();
        }
    }

    private static Duration from(Period period, Instant now) {
        return Duration.between(now, now.atZone(ZoneOffset.UTC).plus(period).toInstant());
    }

    private static BadInput unusable() {
        return new BadInput("/lifetime", "Give an ISO 8601 duration from PT1M to P1Y, such as P90D.");
    }
}
