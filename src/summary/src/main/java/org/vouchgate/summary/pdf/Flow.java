package org.vouchgate.summary.pdf;

import java.io.Closeable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lets content run down the page and on to the next. It never leaves anything out. */
final class Flow implements Closeable {

    static final float MARGIN = 46;
    static final float WIDTH = Sheet.A4.getWidth() - 2 * MARGIN;

    private static final float TOP = Sheet.A4.getHeight() - 40;
    private static final float BOTTOM = 54;

    /** The most that can stand together on one page, below the line that a further page begins with. */
    static final float PAGE = TOP - BOTTOM - 20;

    private final PDDocument document;
    private final Typesetter typesetter;
    private final String continued;
    private Sheet sheet;
    private float y = TOP;
    private Runnable head = () -> {};

    /** @param continued stands at the head of every page but the first */
    Flow(PDDocument document, Typesetter typesetter, String continued) {
        this.document = document;
        this.typesetter = typesetter;
        this.continued = continued;
        this.sheet = Sheet.appendedTo(document);
    }

    Sheet sheet() {
        return sheet;
    }

    float y() {
        return y;
    }

    void down(float distance) {
        y -= distance;
    }

    /** Moves below something that was drawn beside the text on the first page. */
    void clear(float bottom) {
        if (document.getNumberOfPages() == 1) {
            y = Math.min(y, bottom);
        }
    }

    /** Goes on to the next page unless there is so much room here, or could not be anywhere. */
    void need(float height) {
        if (y - height < BOTTOM && height <= PAGE) {
            turn();
        }
    }

    /** What stands again at the head of each further page: a table's column titles. */
    void repeat(Runnable columnTitles) {
        head = columnTitles;
        columnTitles.run();
    }

    void repeatNothing() {
        head = () -> {};
    }

    private void turn() {
        sheet.close();
        sheet = Sheet.appendedTo(document);
        y = TOP;
        line(continued, TextStyle.QUIET);
        sheet.rule(MARGIN, y - 5, WIDTH, Ink.RULE);
        down(10);
        head.run();
    }

    private void line(String text, TextStyle style) {
        down(style.leading());
        sheet.text(typesetter.lines(text, style, WIDTH).get(0), MARGIN, y);
    }

    /** How much room such cells take, one below the other. */
    float height(List<Cell> cells) {
        float height = 0;
        for (var cell : cells) {
            height += lines(cell).size() * cell.style().leading();
        }
        return height;
    }

    /** Draws side by side what stands apart: both from here on, then below the longer. Together they must fit a page. */
    void beside(float height, Runnable left, Runnable right) {
        need(height);
        float top = y;
        left.run();
        float bottom = y;
        y = top;
        right.run();
        y = Math.min(y, bottom);
    }

    void rule() {
        rule(0, WIDTH);
    }

    void rule(float x, float width) {
        sheet.rule(MARGIN + x, y, width, Ink.RULE);
    }

    /** Cells side by side, each wrapped to its width. A row stays together if a page can hold it. */
    void row(Cell... cells) {
        row((sheet, base) -> {}, cells);
    }

    /** A row with a sign, drawn at the base of its first line. */
    void row(Sign sign, Cell... cells) {
        var columns = Stream.of(cells).map(this::lines).toList();
        float leading = (float) Stream.of(cells)
                .mapToDouble(cell -> cell.style().leading())
                .max()
                .orElse(0);
        int lines = columns.stream().mapToInt(List::size).max().orElse(0);
        need(lines * leading);
        for (int i = 0; i < lines; i++) {
            need(leading);
            down(leading);
            if (i == 0) {
                sign.draw(sheet, y);
            }
            drawLine(i, columns, cells);
        }
    }

    private List<TextLine> lines(Cell cell) {
        return typesetter.lines(cell.text(), cell.style(), cell.width());
    }

    private void drawLine(int index, List<List<TextLine>> columns, Cell... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (index < columns.get(column).size()) {
                var line = columns.get(column).get(index);
                var cell = cells[column];
                float indent = cell.right() ? cell.width() - line.width() : 0;
                sheet.text(line, MARGIN + cell.x() + indent, y);
            }
        }
    }

    @Override
    public void close() {
        sheet.close();
    }

    /** Something drawn beside a row. */
    interface Sign {
        void draw(Sheet sheet, float base);
    }
}
