package org.vouchgate.benchmarks.matching;

import java.util.Arrays;

/** How long something took, several times over, in milliseconds. */
final class Stopwatch {

    private final double[] times;

    private Stopwatch(double[] times) {
        this.times = times;
        Arrays.sort(times);
    }

    /** Does it some times unmeasured, then so many times measured. */
    static Stopwatch time(int before, int times, Runnable what) {
        for (int i = 0; i < before; i++) {
            what.run();
        }
        var taken = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            what.run();
            taken[i] = since(start);
        }
        return new Stopwatch(taken);
    }

    static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return times[Math.max(0, (int) Math.ceil(times.length * percent / 100.0) - 1)];
    }
}
