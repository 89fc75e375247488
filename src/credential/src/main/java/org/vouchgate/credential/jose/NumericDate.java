package org.vouchgate.credential.jose;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * A point in time as a JWT claim states it (RFC 7519 section 2).
 *
 * @param instant   the instant; empty if the claim is absent or malformed
 * @param malformed whether the claim is there but is no number from 1970 to the year 9999
 */
public record NumericDate(Optional<Instant> instant, boolean malformed) {

    private static final BigDecimal LAST = BigDecimal.valueOf(253_402_300_799L);

    /** Reads one claim. Fractions of a second are accepted, strings never. */
    public static NumericDate of(JsonObject claims, String name) {
        var value = claims.get(name);
        if (value == null) {
            return new NumericDate(Optional.empty(), false);
        }
        if (!(value instanceof JsonNumber number) || !isInRange(number.bigDecimalValue())) {
            return new NumericDate(Optional.empty(), true);
        }
        return new NumericDate(Optional.of(instant(number.bigDecimalValue())), false);
    }

    private static boolean isInRange(BigDecimal seconds) {
        return seconds.signum() >= 0 && seconds.compareTo(LAST) <= 0;
    }

    private static Instant instant(BigDecimal seconds) {
        var whole = seconds.setScale(0, RoundingMode.FLOOR);
        var nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole.longValue(), nanos);
    }
}
