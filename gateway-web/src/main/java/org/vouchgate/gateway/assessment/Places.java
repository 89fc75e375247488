package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.vouchgate.gateway.platform.network.AnswerTime;

/**
 * How many answers are judged at once. Judging takes processor time and waits for other people's servers; without a bound,
 * a crowd of slow answers would hold every thread that serves anything. Who finds no place is told to come back, and
 * whoever has one may wait for others only so long.
 */
@ApplicationScoped
public class Places {

    private static final int FOR_EACH_PROCESSOR = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Inject
    AnswerTime time;

    private final Semaphore free;
    private final Duration patience;

    public Places() {
        this(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Places(int places, Duration patience) {
        this.free = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Does the work where there is a place for it; empty if there was none, or if the work came to nothing. */
    public <T> Optional<T> within(Supplier<Optional<T>> work) {
        if (!found()) {
            return Optional.empty();
        }
        try {
            return time.within(work);
        } finally {
            free.release();
        }
    }

    private boolean found() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
