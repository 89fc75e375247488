package org.vouchgate.gateway.status;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How a conclusion stands now.
 *
 * @param asOf  now
 * @param since when it was concluded, or superseded, or erased; absent where that is not known or would tell more than whether
 */
public record Standing(Kind kind, Instant asOf, Optional<Instant> since) {

    /** How. */
    public enum Kind {
        CURRENT,
        SUPERSEDED,
        WITHDRAWN,
        ERASED;

        /** As it stands in keys of words. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Standing current(Instant asOf, Optional<Instant> concludedAt) {
        return new Standing(Kind.CURRENT, asOf, concludedAt);
    }

    static Standing superseded(Instant asOf, Optional<Instant> newerFrom) {
        return new Standing(Kind.SUPERSEDED, asOf, newerFrom);
    }

    static Standing withdrawn(Instant asOf) {
        return new Standing(Kind.WITHDRAWN, asOf, Optional.empty());
    }

    static Standing erased(Instant asOf, Optional<Instant> erasedAt) {
        return new Standing(Kind.ERASED, asOf, erasedAt);
    }
}
