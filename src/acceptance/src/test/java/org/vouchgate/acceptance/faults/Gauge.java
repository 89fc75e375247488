package org.vouchgate.acceptance.faults;

import java.util.concurrent.atomic.AtomicInteger;

/** How much of something there is just now, and was at most. */
final class Gauge {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    void up() {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
    }

    void down() {
        now.decrementAndGet();
    }

    int most() {
        return most.get();
    }
}
