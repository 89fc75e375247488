package org.vouchgate.gateway.traffic;

import java.time.Instant;
import java.util.Optional;

/**
 * How a call ended, as far as the next calls are concerned.
 *
 * @param failed  whether the other side did not work
 * @param blocked until when it wants no more calls, if it said so
 * @param givenUp whether we left, while the other side may still be at it: then it counts a while longer
 */
record CallEnd(boolean failed, Optional<Instant> blocked, boolean givenUp) {

    static final CallEnd FINE = new CallEnd(false, Optional.empty());
    static final CallEnd FAILED = new CallEnd(true, Optional.empty());
    static final CallEnd GIVEN_UP = new CallEnd(true, Optional.empty(), true);

    CallEnd(boolean failed, Optional<Instant> blocked) {
        this(failed, blocked, false);
    }
}
