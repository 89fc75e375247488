package org.vouchgate.gateway.traffic;

import java.time.Instant;
import java.util.Optional;

/**
 * How a call ended, as far as the next calls are concerned.
 *
 * @param failed  whether the other side did not work
 * @param blocked until when it wants no more calls, if it said so
 */
record CallEnd(boolean failed, Optional<Instant> blocked) {

    static final CallEnd FINE = new CallEnd(false, Optional.empty());
    static final CallEnd FAILED = new CallEnd(true, Optional.empty());
}
