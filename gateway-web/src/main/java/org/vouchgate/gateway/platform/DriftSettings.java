package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How what an ATS shows is compared with what was sent.
 *
 * @param window results delivered no longer ago; zero for none
 * @param pause  between two comparisons of the same result
 * @param sample how many of one account in a minute
 */
public record DriftSettings(Duration window, Duration pause, int sample) {

    public DriftSettings {
        DeliverySettings.within("gateway.drift.window", window, Duration.ZERO, Duration.ofDays(365));
        DeliverySettings.within("gateway.drift.pause", pause, Duration.ofSeconds(1), Duration.ofDays(365));
        DeliverySettings.within("gateway.drift.sample", sample, 1000);
    }
}
