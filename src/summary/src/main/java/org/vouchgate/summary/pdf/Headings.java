package org.vouchgate.summary.pdf;

/** What sections have in common: a heading that stays with what follows, and points of a list. */
final class Headings {

    /** From the text before a heading to the text after it. */
    static final float HEIGHT = 29;

    static final float STAYS_WITH = 48;
    private static final float INDENT = 10;

    private Headings() {}

    static void draw(Flow flow, String words) {
        flow.need(STAYS_WITH);
        draw(flow, 0, Flow.WIDTH, words);
    }

    /** A heading over a part of the page's width. */
    static void draw(Flow flow, float x, float width, String words) {
        flow.down(8);
        flow.row(Cell.left(x, width, words, TextStyle.HEADING));
        flow.down(4);
        flow.rule(x, width);
        flow.down(2);
    }

    static void point(Flow flow, Cell sentence) {
        flow.row(Cell.left(sentence.x() - INDENT, INDENT - 2, "•", sentence.style()), sentence);
    }

    /** Where a point's sentence stands in a column. */
    static Cell sentence(float x, float width, String words) {
        return Cell.left(x + INDENT, width - INDENT, words, TextStyle.SMALL);
    }
}
