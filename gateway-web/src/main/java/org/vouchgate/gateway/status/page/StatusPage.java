package org.vouchgate.gateway.status.page;

import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.status.Standing;

/** How a conclusion stands, as whoever holds a file reads it. */
public record StatusPage(Standing standing) {

    /** The same at a glance. */
    public Badge badge() {
        var key = "status." + name();
        return switch (standing.kind()) {
            case CURRENT -> new Badge(key, "✓", "good");
            case SUPERSEDED -> new Badge(key, "↻", "unsure");
            case WITHDRAWN, ERASED -> new Badge(key, "–", "quiet");
        };
    }

    /** What keys of words call it. */
    public String name() {
        return standing.kind().wireName();
    }
}
