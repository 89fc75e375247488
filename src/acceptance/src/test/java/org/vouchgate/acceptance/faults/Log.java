package org.vouchgate.acceptance.faults;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vouchgate.acceptance.server.Repository;

/** What a run saw, with how busy the machine was meanwhile. */
final class Log {

    private final String name;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Log(String name) {
        this.name = name;
    }

    void note(String line, Object... values) {
        lines.add(String.format(Locale.ROOT, line, values));
    }

    /** How many threads wanted a processor in the last minute, of everything that runs on this machine. */
    void noteLoad(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        note("load %s: %.1f on %d processors", when, system.getSystemLoadAverage(), system.getAvailableProcessors());
    }

    void write() throws IOException {
        Files.write(Repository.target().resolve(name + ".txt"), lines);
    }
}
