package org.vouchgate.summary.pdf;

import org.vouchgate.summary.SummaryDocument;

/** How to read the page. */
final class ClosingSection {

    private final Flow flow;

    ClosingSection(Flow flow) {
        this.flow = flow;
    }

    void draw(SummaryDocument summary) {
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
}
