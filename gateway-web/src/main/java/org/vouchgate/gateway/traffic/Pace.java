package org.vouchgate.gateway.traffic;

import java.time.Duration;
import java.time.Instant;
import org.vouchgate.ats.Capabilities.Limits;

/**
 * A token bucket that is kept as one instant: how far ahead of the clock the calls so far have come. A burst and what
 * flows in during one window stay below the limit together, so that no window of the vendor's, wherever it begins, sees
 * more; a twentieth is left for calls that arrive closer together than they were sent.
 *
 * @param interval between two calls in the long run
 * @param slack    how far ahead the calls may be: a burst but one
 * @param reserve  what is left of it to awaited calls
 */
record Pace(Duration interval, Duration slack, Duration reserve) {

    static Pace of(Limits limits) {
        int burst = Math.max(1, limits.calls() / 5);
        int steady = Math.max(1, limits.calls() - burst - limits.calls() / 20);
        var interval = limits.window().dividedBy(steady);
        return new Pace(interval, interval.multipliedBy(burst - 1L), interval.multipliedBy(Math.max(1, burst / 4)));
    }

    /** When the next call may be made. */
    Instant next(Instant spentUntil, Urgency urgency) {
        var awaited = spentUntil.minus(slack);
        return urgency == Urgency.BACKGROUND ? awaited.plus(reserve) : awaited;
    }

    /** How far the calls have come after one more. */
    Instant spend(Instant spentUntil, Instant at) {
        return (spentUntil.isAfter(at) ? spentUntil : at).plus(interval);
    }

    /** How many calls may be made at once. */
    int room(Instant spentUntil, Instant at) {
        var ahead = Duration.between(at, spentUntil);
        var left = ahead.isNegative() ? slack : slack.minus(ahead);
        return left.isNegative() ? 0 : (int) left.dividedBy(interval) + 1;
    }
}
