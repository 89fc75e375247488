package org.vouchgate.skills.taxonomy.source;

import java.util.ArrayList;
import java.util.List;

/** Counts what was left out, and lists the first of it. */
final class Skips {

    private final int most;
    private final List<ReadingReport.Skipped> listed = new ArrayList<>();
    private long count;

    Skips(int most) {
        this.most = most;
    }

    void add(String file, long line, String why) {
        count++;
        if (listed.size() < most) {
            listed.add(new ReadingReport.Skipped(file, line, why));
        }
    }

    long count() {
        return count;
    }

    List<ReadingReport.Skipped> listed() {
        return listed;
    }

    /** What a stranger wrote, short enough to be repeated. */
    static String quoted(String text) {
        var plain = text.replaceAll("\\s+", " ").strip();
        return "“" + (plain.length() > 80 ? plain.substring(0, 80) + "…" : plain) + "”";
    }
}
