package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How presentation requests are opened, unless the request says otherwise.
 *
 * @param lifetime         how long a candidate has to answer; one minute to ninety days
 * @param retention        how long an answer is kept; one day to two years, never for ever
 * @param crossDevice      whether candidates may answer with a wallet on another device than the browser
 */
public record RequestSettings(Duration lifetime, Duration retention, boolean crossDevice) {

    /** No answer is kept for longer. */
    public static final Duration LONGEST_RETENTION = Duration.ofDays(730);

    private static final Duration LONGEST_LIFETIME = Duration.ofDays(90);

    public RequestSettings {
        check("gateway.request.lifetime", lifetime, Duration.ofMinutes(1), LONGEST_LIFETIME);
        check("gateway.request.retention", retention, Duration.ofDays(1), LONGEST_RETENTION);
    }

    /** Whether a request may live that long; seconds are allowed so that an end can be watched. */
    public static boolean isLifetime(Duration lifetime) {
        return within(lifetime, Duration.ofSeconds(1), LONGEST_LIFETIME);
    }

    /** Whether an answer may be kept that long; seconds are allowed so that a deletion can be watched. */
    public static boolean isRetention(Duration retention) {
        return within(retention, Duration.ofSeconds(1), LONGEST_RETENTION);
    }

    private static void check(String name, Duration value, Duration least, Duration most) {
        if (!within(value, least, most)) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    private static boolean within(Duration value, Duration least, Duration most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
