package org.vouchgate.acceptance.faults;

import java.util.Collection;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, each time it was done. */
final class Durations {

    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long duration) {
        nanos.add(duration);
    }

    void addAll(Collection<Long> durations) {
        nanos.addAll(durations);
    }

    int count() {
        return nanos.size();
    }

    /** Seconds below which this share lies. */
    double quantile(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e9;
    }

    /** The most that lie within a window of this length, of instants in ascending order. */
    static int busiest(long[] instants, long window) {
        var most = 0;
        var from = 0;
        for (int to = 0; to < instants.length; to++) {
            while (instants[to] - instants[from] >= window) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.2f s, p95 %.2f s, p99 %.2f s of %d",
                quantile(.5),
                quantile(.95),
                quantile(.99),
                count());
    }
}
