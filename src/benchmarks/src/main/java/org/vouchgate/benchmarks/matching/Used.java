package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a piece of work used: time on the clock, time of processors, and the most heap at once, which holds what nobody had
 * cleared away yet. Where others work on the same machine the second says more than the first.
 */
record Used(double seconds, double processorSeconds, double megabytes) {

    private static final double MEGA = 1e6;

    /** Work that may fail to read or write. */
    interface Work {
        void run() throws IOException;
    }

    static Used by(Work work) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var before = processors();
        long start = System.nanoTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double seconds = Stopwatch.since(start) / 1000;
        double peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return new Used(seconds, processors().minus(before).toMillis() / 1000.0, peak / MEGA);
    }

    private static Duration processors() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** The heap in use after clearing away. */
    static double heap() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    }

    /** What the files of a directory take. */
    static double onDisk(Path directory) {
        try (var files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / MEGA;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void report(Report report, String set, String what, String anchors) {
        report.figure(set, what, seconds, "s", anchors);
        report.figure(set, what + ", all processors", processorSeconds, "s", "");
    }
}
