package org.vouchgate.credential.status;

import java.time.Duration;
import java.time.Instant;

/** A list that has been read and may be used. */
interface PublishedList {

    /**
     * How old a copy of this list may be at most.
     *
     * @param stalePause how long to wait before asking again for a list that is stale where it is published
     */
    Duration ageAllowed(Instant at, Duration stalePause);
}
