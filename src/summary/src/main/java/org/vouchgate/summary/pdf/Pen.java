package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws clusters piece by piece, each where the shaper puts it. Lengths are thousandths of the font's size. */
final class Pen {

    private final PDPageContentStream content;
    private final EmbeddedFont font;
    private final float size;
    private final StringBuilder waiting = new StringBuilder();
    private boolean inCodes;
    private int place;
    private int wanted;
    private int rise;

    /** @param content in the middle of a text whose font is this one */
    Pen(PDPageContentStream content, EmbeddedFont font, float size) {
        this.content = content;
        this.font = font;
        this.size = size;
    }

    void draw(List<Glyph> clusters) throws IOException {
        for (var cluster : clusters) {
            for (var piece : cluster.pieces()) {
                draw(piece);
            }
        }
        moveTo(wanted);
        riseTo(0);
        show();
    }

    private void draw(Piece piece) throws IOException {
        riseTo(piece.up());
        moveTo(wanted + piece.right());
        if (!inCodes) {
            waiting.append('<');
            inCodes = true;
        }
        waiting.append(HexFormat.of().formatHex(font.use(piece)));
        place += font.width(piece);
        wanted += piece.advance();
    }

    /** In an array of text, a number moves the pen back. */
    private void moveTo(int x) {
        if (x != place) {
            endCodes();
            waiting.append(place - x).append(' ');
            place = x;
        }
    }

    private void riseTo(int y) throws IOException {
        if (y != rise) {
            show();
            content.setTextRise(y * size / 1000);
            rise = y;
        }
    }

    private void endCodes() {
        if (inCodes) {
            waiting.append('>');
            inCodes = false;
        }
    }

    private void show() throws IOException {
        endCodes();
        if (!waiting.isEmpty()) {
            Instruction.showGlyphs(content, waiting);
            waiting.setLength(0);
        }
    }
}
