package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled font as one document embeds it: only the glyphs that are used. */
final class EmbeddedFont {

    private final PDFont font;
    private final CmapLookup glyphs;
    private final boolean substitutesGlyphs;

    EmbeddedFont(Typeface typeface, PDDocument document) {
        try {
            var file = typeface.load();
            document.registerTrueTypeFontForClosing(file);
            this.font = PDType0Font.load(document, file, true);
            this.substitutesGlyphs = file.isEnableGsub();
            this.glyphs = file.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont pdFont() {
        return font;
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Whether drawing may use other glyphs than the characters', as Devanagari's conjuncts do. */
    boolean substitutesGlyphs() {
        return substitutesGlyphs;
    }

    /** The advance of one character at size 1. */
    float width(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
