package org.vouchgate.benchmarks.matching;

import java.io.PrintStream;
import java.util.Locale;

/** Prints a row a figure, in columns: set, what was measured, our figure with its interval, what others reached. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void heading(String heading) {
        out.println();
        out.println("## " + heading);
    }

    void figure(String set, String measure, Figure ours, String anchors) {
        row(set, measure, ours.toString(), anchors);
    }

    void figure(String set, String measure, double ours, String unit, String anchors) {
        row(set, measure, String.format(Locale.ROOT, ours < 10 ? "%.3f %s" : "%.1f %s", ours, unit), anchors);
    }

    void note(String note) {
        out.println("   " + note);
        out.flush();
    }

    void skipped(String set, String why) {
        note("skipped: " + set + ": " + why);
    }

    private void row(String set, String measure, String ours, String anchors) {
        out.println(String.format(Locale.ROOT, "%-40s %-26s %-24s %s", set, measure, ours, anchors));
        out.flush();
    }
}
