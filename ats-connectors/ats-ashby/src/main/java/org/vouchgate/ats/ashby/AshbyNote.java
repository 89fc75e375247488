package org.vouchgate.ats.ashby;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.wording.Wording;

/** A note of {@code b, ul, li, a}: Ashby strips what else there is, and with paragraphs the lines would run together. */
final class AshbyNote {

    private AshbyNote() {}

    static String of(Step step, CandidateReport report) {
        var lines = Wording.note(step, report, AshbyConnector.NOTE_LIMIT).split("\n", -1);
        var url = Wording.escaped(report.reportUrl().toString());
        var rest = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                .map(line -> "<li>" + Wording.escaped(line) + "</li>")
                .collect(Collectors.joining());
        return "<b>" + Wording.escaped(lines[0]) + "</b><ul>"
                + rest.replace("Live result: " + url, "<a href=\"" + url + "\">Live result</a>") + "</ul>";
    }
}
