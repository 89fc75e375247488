package org.vouchgate.gateway.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.Capabilities.Limits;

/**
 * How an account stands.
 *
 * @param state        {@code running, limited, left_alone, trying, paused}
 * @param room         how many calls may be made at once just now
 * @param limits       what it may do
 * @param blockedUntil until when the ATS wants no calls
 * @param openUntil    until when it is left alone because it failed too often
 * @param failures     how often in a row
 * @param pausedAt     since when it waits for a person
 * @param pauseReason  and why
 */
public record TrafficView(
        String state,
        int room,
        Limits limits,
        Optional<Instant> blockedUntil,
        Optional<Instant> openUntil,
        int failures,
        Optional<Instant> pausedAt,
        Optional<String> pauseReason) {

    /** All that {@code state} may be. */
    static final List<String> STATES = List.of("running", "limited", "left_alone", "trying", "paused");

    static TrafficView of(AccountTraffic traffic, Limits limits, Instant at) {
        var blocked = traffic.blockedUntil().filter(at::isBefore);
        return new TrafficView(
                state(traffic, at),
                Pace.of(limits).room(traffic.spentUntil(), at),
                limits,
                blocked,
                traffic.openUntil(),
                traffic.failures(),
                traffic.pausedAt(),
                traffic.pauseReason());
    }

    static String state(AccountTraffic traffic, Instant at) {
        if (traffic.pausedAt().isPresent()) {
            return "paused";
        }
        if (traffic.openUntil().isPresent()) {
            return traffic.openUntil().filter(at::isBefore).isPresent() ? "left_alone" : "trying";
        }
        return traffic.blockedUntil().filter(at::isBefore).isPresent() ? "limited" : "running";
    }

    public boolean isPaused() {
        return pausedAt.isPresent();
    }
}
