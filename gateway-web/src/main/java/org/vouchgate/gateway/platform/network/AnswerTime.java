package org.vouchgate.gateway.platform.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.vouchgate.credential.Patience;
import org.vouchgate.gateway.platform.FetchSettings;

/**
 * The time that the work on one answer, or one later look at it, may take up with other people's servers. It belongs to the
 * thread that does the work, and ends between two exchanges: one that has begun goes on until it is answered or times out.
 */
@ApplicationScoped
public class AnswerTime implements Patience {

    private final ThreadLocal<Instant> ends = new ThreadLocal<>();

    @Inject
    Clock clock;

    @Inject
    FetchSettings settings;

    /** Does the work within the time for one answer; work inside other work shares its time. */
    public <T> T within(Supplier<T> work) {
        if (ends.get() != null) {
            return work.get();
        }
        ends.set(clock.instant().plus(settings.perAnswer()));
        try {
            return work.get();
        } finally {
            ends.remove();
        }
    }

    @Override
    public boolean isOver() {
        var end = ends.get();
        return end != null && !clock.instant().isBefore(end);
    }
}
