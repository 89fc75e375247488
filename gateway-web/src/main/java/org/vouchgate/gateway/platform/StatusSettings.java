package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How revocation is looked up, and when it is looked up again.
 *
 * @param legacy       whether StatusList2021, and Bitstring entries whose index is a number, are read; findings call them so
 * @param firstPause   how long after an undetermined answer the open questions are asked again; one second to one day
 * @param longestPause what pauses grow to, by doubling; from the first pause to seven days
 * @param attempts     how often they are asked again before a person has to; 0 to 1000
 */
public record StatusSettings(boolean legacy, Duration firstPause, Duration longestPause, int attempts) {

    public StatusSettings {
        if (firstPause.compareTo(Duration.ofSeconds(1)) < 0 || firstPause.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("gateway.recheck.first-pause must be PT1S to P1D, was " + firstPause);
        }
        if (longestPause.compareTo(firstPause) < 0 || longestPause.compareTo(Duration.ofDays(7)) > 0) {
            throw new IllegalArgumentException(
                    "gateway.recheck.longest-pause must be gateway.recheck.first-pause to P7D, was " + longestPause);
        }
        if (attempts < 0 || attempts > 1000) {
            throw new IllegalArgumentException("gateway.recheck.attempts must be 0 to 1000, was " + attempts);
        }
    }

    /** How long to wait after so many attempts. */
    public Duration pauseAfter(int made) {
        var pause = firstPause;
        for (int i = 0; i < made && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
