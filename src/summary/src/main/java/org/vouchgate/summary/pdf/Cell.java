package org.vouchgate.summary.pdf;

/**
 * A text in a column.
 *
 * @param x     where it begins, from the margin where lines begin: the left one, the right one in Arabic
 * @param end   whether lines end at the column's end instead of beginning at its beginning
 * @param most  how many lines of it to draw; what is left out is told elsewhere
 * @param role  what it is to the structure
 */
record Cell(float x, float width, Said text, TextStyle style, boolean end, int most, Role role) {

    static Cell at(float x, float width, Said text, TextStyle style) {
        return new Cell(x, width, text, style, false, Integer.MAX_VALUE, Role.P);
    }

    Cell as(Role other) {
        return new Cell(x, width, text, style, end, most, other);
    }

    Cell most(int lines) {
        return new Cell(x, width, text, style, end, lines, role);
    }

    Cell atEnd() {
        return new Cell(x, width, text, style, true, most, role);
    }
}
