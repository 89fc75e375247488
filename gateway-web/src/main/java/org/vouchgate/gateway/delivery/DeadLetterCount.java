package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many dead letters there have been since this gateway started. */
@ApplicationScoped
class DeadLetterCount {

    private final AtomicLong letters = new AtomicLong();

    void another() {
        letters.incrementAndGet();
    }

    long sinceStart() {
        return letters.get();
    }
}
