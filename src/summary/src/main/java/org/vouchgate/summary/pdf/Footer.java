package org.vouchgate.summary.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.vouchgate.summary.SummaryDocument;

/** The foot of every page: which request, as of when, page and number of pages. */
final class Footer {

    private static final float BASE = 36;
    private static final float NUMBER = 90;

    private final Typesetter typesetter;
    private final Speech speech;

    Footer(Typesetter typesetter, Speech speech) {
        this.typesetter = typesetter;
        this.speech = speech;
    }

    void draw(PDDocument document, SummaryDocument summary) {
        var key = summary.circumstances().superseded().isPresent() ? "pdf.foot.superseded" : "pdf.foot";
        var words = speech.say(
                key,
                summary.request().reference(),
                speech.time(summary.circumstances().statusAsOf()));
        var left = line(words, Flow.WIDTH - NUMBER);
        int pages = document.getNumberOfPages();
        for (int page = 0; page < pages; page++) {
            try (var sheet = Sheet.over(document, document.getPage(page))) {
                sheet.rule(Flow.MARGIN, BASE + 12, Flow.WIDTH, Ink.RULE);
                var number = line(speech.say("pdf.page", page + 1, pages), NUMBER);
                sheet.artifact(() -> {
                    sheet.text(left, begin(left), BASE);
                    sheet.text(number, end(number), BASE);
                });
            }
        }
    }

    private TextLine line(Said words, float width) {
        return typesetter.lines(words, TextStyle.TINY, width).get(0);
    }

    private float begin(TextLine line) {
        return speech.runsFromTheRight() ? Flow.MARGIN + Flow.WIDTH - line.width() : Flow.MARGIN;
    }

    private float end(TextLine line) {
        return speech.runsFromTheRight() ? Flow.MARGIN : Flow.MARGIN + Flow.WIDTH - line.width();
    }
}
