package org.vouchgate.summary.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes lines of text onto a page, with what they say where the letters alone do not tell. */
final class Lettering {

    /** How thick the outline of letters is whose font has no bold cut, as a share of their size. */
    private static final float EMBOLDENED = 0.028f;

    private final PDPageContentStream content;

    Lettering(PDPageContentStream content) {
        this.content = content;
    }

    void draw(TextLine line, float x, float y) throws IOException {
        if (line.isShaped()) {
            content.beginMarkedContent(COSName.getPDFName("Span"), spoken(line));
            glyphs(line, x, y);
            content.endMarkedContent();
        } else {
            glyphs(line, x, y);
        }
    }

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
            var font = glyphs.get(from).font();
            var run = new StringBuilder();
            for (to = from; to < glyphs.size() && glyphs.get(to).font() == font; to++) {
                run.appendCodePoint(glyphs.get(to).codePoint());
            }
            boolean outlined = line.style().bold() && !font.isBold();
            if (outlined != bold) {
                bold = outlined;
                embolden(line.style(), bold);
            }
            content.setFont(font.pdFont(), line.style().size());
            content.showText(run.toString());
        }
        if (bold) {
            embolden(line.style(), false);
        }
        content.endText();
    }

    private void embolden(TextStyle style, boolean bold) throws IOException {
        if (bold) {
            style.ink().stroke(content);
            content.setLineWidth(style.size() * EMBOLDENED);
        }
        content.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }
}
