package org.vouchgate.summary.pdf;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lets content run down the page and on to the next, from the side where lines begin. */
final class Flow implements Closeable {

    static final float MARGIN = 46;
    static final float WIDTH = Sheet.A4.getWidth() - 2 * MARGIN;

    private static final float TOP = Sheet.A4.getHeight() - 40;
    private static final float BOTTOM = 54;

    /** The most that can stand together on one page, below the line that a further page begins with. */
    static final float PAGE = TOP - BOTTOM - 20;

    private final PDDocument document;
    private final Typesetter typesetter;
    private final Structure structure;
    private final Outline outline;
    private final boolean mirrored;
    private Said continued = Said.NOTHING;
    private Optional<Row> head = Optional.empty();
    private Sheet sheet;
    private float y = TOP;

    /** @param mirrored whether lines begin at the right */
    Flow(PDDocument document, Typesetter typesetter, Structure structure, boolean mirrored) {
        this.document = document;
        this.typesetter = typesetter;
        this.structure = structure;
        this.mirrored = mirrored;
        this.outline = new Outline(document);
        this.sheet = Sheet.appendedTo(document, structure);
    }

    Tag tags() {
        return structure.document();
    }

    Sheet sheet() {
        return sheet;
    }

    float y() {
        return y;
    }

    /** How much room there is on this page. */
    float room() {
        return y - BOTTOM;
    }

    int page() {
        return document.getNumberOfPages();
    }

    void down(float distance) {
        y -= distance;
    }

    /** Moves below something that was drawn beside the text. */
    void clear(float bottom) {
        y = Math.min(y, bottom);
    }

    /** The left edge of something that begins there. */
    float left(float x, float width) {
        return MARGIN + (mirrored ? WIDTH - x - width : x);
    }

    /** The left edge of something with a light frame, which hangs over the margin where lines end. */
    float outer(float x, float width, float frame) {
        return left(x, width) + (mirrored ? -frame : frame);
    }

    /** Goes on to the next page unless there is so much room here, or could not be anywhere. */
    void need(float height) {
        if (y - height < BOTTOM && height <= PAGE) {
            turn();
        }
    }

    /** What stands at the head of each further page. */
    void continued(Said words) {
        continued = words;
    }

    /** What stands again at the head of each further page below that: a table's column titles. */
    void repeat(Row columnTitles) {
        head = Optional.of(columnTitles);
    }

    void repeatNothing() {
        head = Optional.empty();
    }

    void turn() {
        sheet.close();
        sheet = Sheet.appendedTo(document, structure);
        y = TOP;
        var line = set(Cell.at(0, WIDTH, continued, TextStyle.QUIET).most(1).as(Role.ARTIFACT));
        place(line, Optional.empty());
        down(5);
        rule();
        down(5);
        head.ifPresent(row -> {
            place(row, Optional.empty());
            rule();
        });
    }

    void rule() {
        sheet.rule(MARGIN, y, WIDTH, Ink.RULE);
    }

    Row set(Cell... cells) {
        return Row.of(typesetter, cells);
    }

    void bookmark(Said words, int depth) {
        outline.add(words, depth, sheet.page(), y);
    }

    void draw(Tag parent, List<Row> rows) {
        rows.forEach(row -> draw(parent, row));
    }

    /** Draws a row; each cell becomes a tag of its role. A row stays together if a page can hold it. */
    void draw(Tag parent, Row row) {
        need(row.height());
        place(row, Optional.of(parent));
    }

    private void place(Row row, Optional<Tag> parent) {
        y -= row.before();
        var tags = parent.map(tag -> tags(row, tag))
                .orElseGet(() -> Collections.nCopies(row.cells().size(), Optional.empty()));
        int lines = row.lines();
        for (int from = 0, to; from < lines; from = to) {
            need(row.leading());
            to = Math.min(lines, from + Math.max(1, (int) (room() / row.leading())));
            if (from == 0) {
                row.sign().draw(sheet, y - row.leading());
            }
            part(row, tags, from, to);
            y -= (to - from) * row.leading();
        }
        y -= row.after();
    }

    private static List<Optional<Tag>> tags(Row row, Tag parent) {
        var tags = new ArrayList<Optional<Tag>>();
        var place = parent;
        for (var cell : row.cells()) {
            place = cell.role() == Role.LABEL ? parent.child("LI") : place;
            var tag = cell.role() == Role.ARTIFACT
                    ? Optional.<Tag>empty()
                    : Optional.of(cell.role().under(place));
            place = cell.role() == Role.BODY ? tag.orElse(place) : place;
            tag.ifPresent(each -> cell.text().language().ifPresent(each::language));
            tags.add(tag);
        }
        return tags;
    }

    /** Some lines of each cell, one cell after the other, as they are read. */
    private void part(Row row, List<Optional<Tag>> tags, int from, int to) {
        float top = y;
        for (int column = 0; column < row.cells().size(); column++) {
            var lines = row.columns().get(column);
            var cell = row.cells().get(column);
            if (from < lines.size()) {
                var here = lines.subList(from, Math.min(to, lines.size()));
                sheet.content(tags.get(column), () -> lines(here, cell, row.leading(), top));
            }
        }
    }

    private void lines(List<TextLine> lines, Cell cell, float leading, float top) {
        float base = top;
        for (var line : lines) {
            base -= leading;
            float gap = cell.width() - line.width();
            sheet.text(line, left(cell.x(), cell.width()) + (cell.end() == mirrored ? 0 : gap), base);
        }
    }

    @Override
    public void close() {
        sheet.close();
    }
}
