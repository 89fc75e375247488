package org.vouchgate.summary.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.RequirementLine;

/** Skills against requirements: one line for each, and, in the annex, what shows it. */
final class Requirements {

    private static final float TEXT = 16;
    private static final float KIND = 236;
    private static final float STANDING = 306;
    private static final float POINTS = 68;
    private static final float EVIDENCE = 190;
    private static final float RADIUS = 4.2f;

    private final Parts parts;
    private final Flow flow;
    private final Speech speech;

    Requirements(Parts parts) {
        this.parts = parts;
        this.flow = parts.flow();
        this.speech = parts.speech();
    }

    /**
     * As many as fit on this page.
     *
     * @return whether some were left out or shortened
     */
    boolean draw(MatchLines match) {
        if (match.requirements().isEmpty()) {
            return false;
        }
        var section = parts.section("pdf.requirements", Role.H2);
        var table = section.child("Table");
        titles(
                table,
                title(TEXT, KIND - TEXT - 8, "pdf.column.requirement"),
                title(KIND, STANDING - KIND - 6, "pdf.column.kind"),
                title(STANDING, Flow.WIDTH - STANDING - POINTS - 8, "pdf.column.shown"),
                points(speech.say("pdf.column.points"), TextStyle.QUIET));
        var rows = match.requirements().stream().map(this::line).toList();
        int fitting = fitting(rows);
        rows.subList(0, fitting).forEach(row -> draw(table, row));
        if (fitting < rows.size()) {
            var more = speech.say("pdf.more.requirements", rows.size() - fitting);
            flow.draw(section, parts.paragraph(more, TextStyle.QUIET).spaced(3, 0));
        }
        return fitting < rows.size() || rows.stream().anyMatch(Row::clipped);
    }

    private int fitting(List<Row> rows) {
        float room = flow.room();
        if (Row.height(rows) + rows.size() <= room) {
            return rows.size();
        }
        float used = TextStyle.QUIET.leading() + 6;
        int fitting = 0;
        for (var row : rows) {
            used += row.height() + 1;
            if (used > room) {
                return fitting;
            }
            fitting++;
        }
        return fitting;
    }

    /** Each with what shows it, whole. */
    void whole(MatchLines match) {
        var table = parts.section("pdf.annex.requirements", Role.H3).child("Table");
        flow.repeat(titles(
                table,
                title(TEXT, EVIDENCE - TEXT - 8, "pdf.column.requirement"),
                title(EVIDENCE, Flow.WIDTH - EVIDENCE - POINTS - 8, "pdf.column.evidence"),
                points(speech.say("pdf.column.points"), TextStyle.QUIET)));
        match.requirements().forEach(line -> draw(table, full(line)));
        flow.repeatNothing();
    }

    private Row titles(Tag table, Cell... cells) {
        var columns = Stream.of(cells).map(cell -> cell.as(Role.COLUMN).most(2)).toArray(Cell[]::new);
        var row = flow.set(columns).spaced(0, 2);
        flow.draw(table.child("TR"), row);
        flow.rule();
        return row;
    }

    private Cell title(float x, float width, String key) {
        return Cell.at(x, width, speech.say(key), TextStyle.QUIET);
    }

    private void draw(Tag table, Row row) {
        flow.need(row.height());
        flow.draw(table.child("TR"), row);
        flow.rule();
    }

    private Row line(RequirementLine line) {
        return flow.set(
                        Cell.at(TEXT, KIND - TEXT - 8, Said.theirs(line.label()), TextStyle.SMALL)
                                .as(Role.ROW)
                                .most(2),
                        Cell.at(KIND, STANDING - KIND - 6, kind(line), TextStyle.QUIET)
                                .as(Role.DATA)
                                .most(1),
                        Cell.at(
                                        STANDING,
                                        Flow.WIDTH - STANDING - POINTS - 8,
                                        speech.of(line.standing()),
                                        TextStyle.SMALL)
                                .as(Role.DATA)
                                .most(2),
                        points(pointsOf(line), TextStyle.SMALL).as(Role.DATA).most(1))
                .with(parts.sign(Mark.of(line.standing()), 0, RADIUS))
                .spaced(1.5f, 3);
    }

    private Row full(RequirementLine line) {
        var evidence = line.evidence().isEmpty()
                ? speech.of(line.standing())
                : Said.sentence(String.join(" ", line.evidence()));
        return flow.set(
                        Cell.at(TEXT, EVIDENCE - TEXT - 8, Said.theirs(line.label()), TextStyle.SMALL)
                                .as(Role.ROW),
                        Cell.at(EVIDENCE, Flow.WIDTH - EVIDENCE - POINTS - 8, evidence, TextStyle.SMALL)
                                .as(Role.DATA),
                        points(pointsOf(line), TextStyle.SMALL).as(Role.DATA))
                .with(parts.sign(Mark.of(line.standing()), 0, RADIUS))
                .spaced(1.5f, 3);
    }

    private static Cell points(Said words, TextStyle style) {
        return Cell.at(Flow.WIDTH - POINTS, POINTS, words, style).atEnd();
    }

    private Said kind(RequirementLine line) {
        return speech.say(line.required() ? "pdf.required" : "pdf.preferred");
    }

    /** No points are not zero points. */
    private Said pointsOf(RequirementLine line) {
        if (line.maxPoints() == 0) {
            return Said.ours("–");
        }
        var most = speech.number(line.maxPoints());
        return line.points()
                .map(points -> speech.say("pdf.points", speech.number(points), most))
                .orElseGet(() -> speech.say("pdf.points.none", most));
    }
}
