package org.vouchgate.gateway.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What may be reached from the gateway.
 *
 * @param timeout       for one whole exchange; one second to two minutes
 * @param perAnswer     for all exchanges together that one answer, or one later look at it, gives rise to; one second to ten
 *                      minutes
 * @param allowLoopback whether loopback addresses may be reached; refused outside the demo profile
 * @param trustStore    PEM file of certification authorities trusted for TLS besides the Java runtime's, if any
 */
public record FetchSettings(Duration timeout, Duration perAnswer, boolean allowLoopback, Optional<Path> trustStore) {

    public FetchSettings {
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(2)) > 0) {
            throw new IllegalArgumentException("gateway.fetch.timeout must be PT1S to PT2M, was " + timeout);
        }
        if (perAnswer.compareTo(Duration.ofSeconds(1)) < 0 || perAnswer.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("gateway.fetch.per-answer must be PT1S to PT10M, was " + perAnswer);
        }
    }
}
