package org.vouchgate.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** How long something took, several times over, in milliseconds. */
final class Stopwatch {

    private final double[] times;
    private final double[] processor;

    private Stopwatch(double[] times, double[] processor) {
        this.times = times;
        this.processor = processor;
        Arrays.sort(times);
        Arrays.sort(processor);
    }

    /** Does it some times unmeasured, then so many times measured. */
    static Stopwatch time(int before, int times, Runnable what) {
        for (int i = 0; i < before; i++) {
            what.run();
        }
        var taken = new double[times];
        var processor = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long used = processor();
            what.run();
            processor[i] = processorSince(used);
            taken[i] = since(start);
        }
        return new Stopwatch(taken, processor);
    }

    /** What this thread has used of processors. */
    static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static double processorSince(long before) {
        return (processor() - before) / 1e6;
    }

    /** The median of what the thread used of processors. */
    double processorMedian() {
        return processor[(processor.length - 1) / 2];
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
