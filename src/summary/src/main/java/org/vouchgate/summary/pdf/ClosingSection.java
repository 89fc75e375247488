package org.vouchgate.summary.pdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.vouchgate.credential.Answer;
import org.vouchgate.summary.SummaryDocument;

/** What could not be checked, and how to read the page. */
final class ClosingSection {

    private final Flow flow;

    ClosingSection(Flow flow) {
        this.flow = flow;
    }

    void draw(SummaryDocument summary) {
        Headings.draw(flow, "What could not be checked");
        var open = open(summary);
        open.forEach(sentence -> Headings.point(flow, sentence));
        if (open.isEmpty()) {
            flow.row(Cell.left(0, Flow.WIDTH, nothingOpen(summary), TextStyle.SMALL));
        }
        howToRead(summary);
    }

    private void howToRead(SummaryDocument summary) {
        flow.need(46);
        flow.down(9);
        flow.rule();
        flow.down(2);
        flow.row(Cell.left(0, Flow.WIDTH, "The gateway advises; a person decides.", TextStyle.STRONG));
        note("This is the status as of " + Wording.time(summary.request().judgedAt())
                + ". Credentials can be revoked later: scan the code to check live.");
        note(
                "Words in quotation marks are an issuer's own. Only the signs at the left edge are the gateway's verdict.");
    }

    private void note(String sentence) {
        flow.row(Cell.left(0, Flow.WIDTH, sentence, TextStyle.QUIET));
    }

    /** Findings that stayed open are told here even if nobody listed them. */
    private static Set<String> open(SummaryDocument summary) {
        var open = new LinkedHashSet<>(summary.notChecked());
        summary.credentials().stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer() == Answer.UNKNOWN)
                .forEach(finding -> open.add(finding.sentence()));
        return open;
    }

    private static String nothingOpen(SummaryDocument summary) {
        return summary.credentials().isEmpty()
                ? "Nothing was presented, so nothing was checked."
                : "Every check that was begun could be finished.";
    }
}
