package org.vouchgate.summary.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Answer;
import org.vouchgate.summary.SummaryDocument;

/** Why the score is what it is, and what could not be checked: side by side if a page can hold them so. */
final class ReasonSection {

    private static final float COLUMN = (Flow.WIDTH - 24) / 2;
    private static final float RIGHT = Flow.WIDTH - COLUMN;

    private final Flow flow;

    ReasonSection(Flow flow) {
        this.flow = flow;
    }

    void draw(SummaryDocument summary) {
        var whyTitle = summary.match().score().isPresent() ? "Why this score" : "Why there is no score";
        var openTitle = "What could not be checked";
        var why = summary.match().reasons();
        var open = List.copyOf(notChecked(summary));
        float height = Headings.HEIGHT + Math.max(height(why), height(open));
        if (why.isEmpty()) {
            across(openTitle, open);
        } else if (height > Flow.PAGE) {
            across(whyTitle, why);
            across(openTitle, open);
        } else {
            flow.beside(height, () -> column(0, COLUMN, whyTitle, why), () -> column(RIGHT, COLUMN, openTitle, open));
        }
    }

    private float height(List<String> points) {
        return flow.height(points.stream()
                .map(words -> Headings.sentence(0, COLUMN, words))
                .toList());
    }

    private void across(String title, List<String> points) {
        flow.need(Headings.STAYS_WITH);
        column(0, Flow.WIDTH, title, points);
    }

    private void column(float x, float width, String title, List<String> points) {
        Headings.draw(flow, x, width, title);
        points.forEach(words -> Headings.point(flow, Headings.sentence(x, width, words)));
    }

    /** Findings that stayed open are told here even if nobody listed them. */
    private static Set<String> notChecked(SummaryDocument summary) {
        var open = new LinkedHashSet<>(summary.notChecked());
        summary.credentials().stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer() == Answer.UNKNOWN)
                .forEach(finding -> open.add(finding.sentence()));
        return open.isEmpty() ? Set.of(nothingOpen(summary)) : open;
    }

    private static String nothingOpen(SummaryDocument summary) {
        return summary.credentials().isEmpty()
                ? "Nothing was presented, so nothing was checked."
                : "Every check that was begun could be finished.";
    }
}
