package org.vouchgate.summary.pdf;

import java.util.List;

/** What sections are made of: headings, points, labels with what they label. */
final class Parts {

    /** A heading, the room around it, and a line of what follows. */
    static final float HEADING = 33;

    private static final float INDENT = 10;

    private final Flow flow;
    private final Speech speech;

    Parts(Flow flow, Speech speech) {
        this.flow = flow;
        this.speech = speech;
    }

    Speech speech() {
        return speech;
    }

    Flow flow() {
        return flow;
    }

    /** A heading with a line below it and a bookmark to it; stays with what follows. */
    Tag section(String key, Role level) {
        return section(speech.say(key), level, HEADING + 15);
    }

    Tag section(Said words, Role level, float staysWith) {
        flow.need(staysWith);
        var section = flow.tags().child("Sect");
        flow.bookmark(words, level == Role.H2 ? 1 : 2);
        flow.draw(
                section,
                flow.set(Cell.at(0, Flow.WIDTH, words, level == Role.H2 ? TextStyle.HEADING : TextStyle.STRONG)
                                .as(level))
                        .with((sheet, base) -> sheet.rule(Flow.MARGIN, base - 5, Flow.WIDTH, Ink.RULE))
                        .spaced(10, 8));
        return section;
    }

    Row paragraph(Said words, TextStyle style) {
        return flow.set(Cell.at(0, Flow.WIDTH, words, style));
    }

    Row paragraph(Said words, TextStyle style, int most) {
        return flow.set(Cell.at(0, Flow.WIDTH, words, style).most(most));
    }

    Row point(Said words, int most) {
        return flow.set(
                Cell.at(0, INDENT - 2, Said.ours("•"), TextStyle.SMALL).as(Role.LABEL),
                Cell.at(INDENT, Flow.WIDTH - INDENT, words, TextStyle.SMALL)
                        .most(most)
                        .as(Role.BODY));
    }

    /** Points of a list. */
    void points(Tag section, List<Row> rows) {
        if (!rows.isEmpty()) {
            flow.draw(section.child("L"), rows);
        }
    }

    static Cell label(float x, float width, Said words) {
        return Cell.at(x, width, words, TextStyle.QUIET).as(Role.LABEL).most(2);
    }

    static Cell body(float x, float width, Said words, TextStyle style) {
        return Cell.at(x, width, words, style).as(Role.BODY);
    }

    /** A mark of ours at the edge where lines begin. */
    Row.Sign sign(Mark mark, float x, float radius) {
        return (sheet, base) -> mark.draw(sheet, flow.left(x, 2 * radius) + radius, base + 2.9f, radius);
    }
}
