package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How rules about stages are followed.
 *
 * @param grace        how long somebody who came into a stage waits: whoever is moved on meanwhile is not asked
 * @param window       how close together applications come to count as coming at once
 * @param nightly      whether stages are compared with what events told, each night
 * @param mostInStage  how many of a stage are looked at
 */
public record AutomationSettings(Duration grace, Duration window, boolean nightly, int mostInStage) {

    public AutomationSettings {
        if (grace.isNegative() || grace.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("gateway.automation.grace must be PT0S to PT1H, was " + grace);
        }
        if (window.compareTo(grace) < 0 || window.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "gateway.automation.window must be at least gateway.automation.grace and at most P1D, was "
                            + window);
        }
        if (mostInStage < 1 || mostInStage > 10_000) {
            throw new IllegalArgumentException(
                    "gateway.automation.most-in-stage must be 1 to 10000, was " + mostInStage);
        }
    }
}
