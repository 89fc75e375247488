package org.vouchgate.summary.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.vouchgate.summary.SummaryRequest;

/** The foot of every page: which request, as of when, page and number of pages. */
final class Footer {

    private static final float BASE = 36;

    private final Typesetter typesetter;

    Footer(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    void draw(PDDocument document, SummaryRequest request) {
        int pages = document.getNumberOfPages();
        for (int page = 0; page < pages; page++) {
            try (var sheet = Sheet.over(document, document.getPage(page))) {
                draw(sheet, request, "Page " + (page + 1) + " of " + pages);
            }
        }
    }

    private void draw(Sheet sheet, SummaryRequest request, String page) {
        sheet.rule(Flow.MARGIN, BASE + 12, Flow.WIDTH, Ink.RULE);
        var left = "Request " + request.reference() + " · as of " + Wording.time(request.judgedAt());
        sheet.text(typesetter.lines(left, TextStyle.TINY, Flow.WIDTH - 80).get(0), Flow.MARGIN, BASE);
        var number = typesetter.lines(page, TextStyle.TINY, 80).get(0);
        sheet.text(number, Flow.MARGIN + Flow.WIDTH - number.width(), BASE);
    }
}
