package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;
import org.vouchgate.summary.MatchLines;

/** Why the score is what it is, or why there is none: in a few lines, or whole. */
final class Reasons {

    private static final int MOST = 5;
    private static final int MOST_LINES = 2;

    private final Parts parts;

    Reasons(Parts parts) {
        this.parts = parts;
    }

    /** @return whether something was left out */
    boolean draw(MatchLines match) {
        if (match.reasons().isEmpty()) {
            return false;
        }
        var rows = match.reasons().stream()
                .limit(MOST)
                .map(reason -> parts.point(Said.sentence(reason), MOST_LINES))
                .toList();
        parts.points(parts.section(title(match), Role.H3), rows);
        return match.reasons().size() > MOST || rows.stream().anyMatch(Row::clipped);
    }

    void whole(MatchLines match) {
        var rows = match.reasons().stream()
                .map(reason -> parts.point(Said.sentence(reason), Integer.MAX_VALUE))
                .toList();
        parts.points(parts.section(title(match), Role.H3), rows);
    }

    private static String title(MatchLines match) {
        return match.score().isPresent() ? "pdf.why" : "pdf.why-none";
    }

    /** Some of many points, and a last one that says where the others are. */
    static List<Row> some(Parts parts, List<Said> points, int most) {
        var rows = new ArrayList<>(points.stream()
                .limit(points.size() > most ? most - 1L : most)
                .map(point -> parts.point(point, MOST_LINES))
                .toList());
        if (rows.size() < points.size()) {
            rows.add(parts.point(parts.speech().say("pdf.more.points", points.size() - rows.size()), MOST_LINES));
        }
        return rows;
    }
}
