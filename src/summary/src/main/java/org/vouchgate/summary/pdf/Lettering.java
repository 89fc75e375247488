package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes lines of text onto a page, with what they say where the letters alone do not tell. */
final class Lettering {

    private static final COSName SPAN = COSName.getPDFName("Span");

    /** How thick the outline of letters is whose font has no bold cut, as a share of their size. */
    private static final float EMBOLDENED = 0.028f;

    private final PDPageContentStream content;

    Lettering(PDPageContentStream content) {
        this.content = content;
    }

    void draw(TextLine line, float x, float y) throws IOException {
        if (line.isShaped()) {
            if (line.hasWordsFromTheRight()) {
                content.beginMarkedContent(SPAN, spoken(line));
            } else {
                Instruction.beginSpan(content, line.spoken());
            }
            glyphs(line, x, y);
            content.endMarkedContent();
        } else {
            glyphs(line, x, y);
        }
    }

    /**
     * Among the page's resources. Of the readers that look on the page itself, some take what they find there for drawn from
     * left to right, and do better with the letters' own meanings.
     */
    private static PDPropertyList spoken(TextLine line) {
        var properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, line.spoken());
        return PDPropertyList.create(properties);
    }

    private void glyphs(TextLine line, float x, float y) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, y);
        line.style().ink().fill(content);
        boolean bold = false;
        var glyphs = line.glyphs();
        for (int from = 0, to; from < glyphs.size(); from = to) {
            to = runEnd(glyphs, from);
            var font = glyphs.get(from).font();
            boolean outlined = line.style().bold() && !font.typeface().isBold();
            if (outlined != bold) {
                bold = outlined;
                embolden(line.style(), bold);
            }
            content.setFont(font.pdFont(), line.style().size());
            show(glyphs.subList(from, to), font, line.style().size());
        }
        if (bold) {
            embolden(line.style(), false);
        }
        content.endText();
    }

    private static int runEnd(List<Glyph> glyphs, int from) {
        var first = glyphs.get(from);
        int to = from + 1;
        while (to < glyphs.size()
                && glyphs.get(to).font() == first.font()
                && glyphs.get(to).isCluster() == first.isCluster()) {
            to++;
        }
        return to;
    }

    private void show(List<Glyph> run, EmbeddedFont font, float size) throws IOException {
        if (run.get(0).isCluster()) {
            new Pen(content, font, size).draw(run);
        } else {
            var text = new StringBuilder();
            run.forEach(glyph -> text.append(glyph.text()));
            content.showText(text.toString());
        }
    }

    private void embolden(TextStyle style, boolean bold) throws IOException {
        if (bold) {
            style.ink().stroke(content);
            content.setLineWidth(style.size() * EMBOLDENED);
        }
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }
}
