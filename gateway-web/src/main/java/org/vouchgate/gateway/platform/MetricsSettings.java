package org.vouchgate.gateway.platform;

import java.util.Optional;

/**
 * Who may read the gateway's numbers.
 *
 * @param token with which they show that they may; at least 32 characters. Without one nobody may
 */
public record MetricsSettings(Optional<String> token) {

    private static final int SHORTEST = 32;

    public MetricsSettings {
        if (token.filter(text -> text.strip().length() < SHORTEST).isPresent()) {
            throw new IllegalArgumentException("gateway.metrics.token must have at least 32 characters");
        }
        token = token.map(String::strip);
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "MetricsSettings[" + (token.isPresent() ? "a token" : "none") + "]";
    }
}
