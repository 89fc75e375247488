package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells side by side, set in lines and measured, not yet drawn.
 *
 * @param columns the lines of each cell
 * @param clipped whether lines of a cell were left out
 * @param before  room above it
 * @param after   room below it
 */
record Row(List<Cell> cells, List<List<TextLine>> columns, boolean clipped, float before, float after, Sign sign) {

    /** Something drawn beside a row: at the base of its first line. */
    interface Sign {
        Sign NONE = (sheet, base) -> {};

        void draw(Sheet sheet, float base);
    }

    static Row of(Typesetter typesetter, Cell... cells) {
        var columns = new ArrayList<List<TextLine>>();
        boolean clipped = false;
        for (var cell : cells) {
            var lines = typesetter.lines(cell.text(), cell.style(), cell.width());
            if (lines.size() > cell.most()) {
                clipped = true;
                lines = typesetter.clipped(lines, cell.most(), cell.width());
            }
            columns.add(lines);
        }
        return new Row(List.of(cells), columns, clipped, 0, 0, Sign.NONE);
    }

    Row spaced(float above, float below) {
        return new Row(cells, columns, clipped, above, below, sign);
    }

    Row with(Sign other) {
        return new Row(cells, columns, clipped, before, after, other);
    }

    float leading() {
        float leading = 0;
        for (var cell : cells) {
            leading = Math.max(leading, cell.style().leading());
        }
        return leading;
    }

    int lines() {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    float height() {
        return before + lines() * leading() + after;
    }

    static float height(List<Row> rows) {
        float height = 0;
        for (var row : rows) {
            height += row.height();
        }
        return height;
    }
}
