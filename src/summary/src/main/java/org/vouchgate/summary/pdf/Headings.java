package org.vouchgate.summary.pdf;

/** What sections have in common: a heading that stays with what follows, and points of a list. */
final class Headings {

    private static final float STAYS_WITH = 48;

    private Headings() {}

    static void draw(Flow flow, String words) {
        flow.need(STAYS_WITH);
        flow.down(8);
        flow.row(Cell.left(0, Flow.WIDTH, words, TextStyle.HEADING));
        flow.down(4);
        flow.rule();
        flow.down(2);
    }

    static void point(Flow flow, String sentence) {
        flow.row(Cell.left(0, 8, "•", TextStyle.SMALL), Cell.left(10, Flow.WIDTH - 10, sentence, TextStyle.SMALL));
    }
}
