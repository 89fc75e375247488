package org.vouchgate.summary.pdf;

/**
 * A text in a column.
 *
 * @param x     left edge, from the left margin
 * @param right whether lines end at the right edge instead of beginning at the left one
 */
record Cell(float x, float width, String text, TextStyle style, boolean right) {

    static Cell left(float x, float width, String text, TextStyle style) {
        return new Cell(x, width, text, style, false);
    }

    static Cell right(float x, float width, String text, TextStyle style) {
        return new Cell(x, width, text, style, true);
    }
}
