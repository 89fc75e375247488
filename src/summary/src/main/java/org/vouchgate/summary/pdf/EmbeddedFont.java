package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled font as one document embeds it: only the glyphs that are used. */
final class EmbeddedFont {

    private final Typeface typeface;
    private final PDFont font;
    private final CmapLookup glyphs;
    private final boolean substitutesGlyphs;
    private final TrueTypeFont file;
    private final Map<Integer, Float> widths = new HashMap<>();

    EmbeddedFont(Typeface typeface, PDDocument document) {
        this.typeface = typeface;
        try {
            this.file = FontShelf.take(typeface);
            this.font = PDType0Font.load(document, file, true);
            this.substitutesGlyphs = file.isEnableGsub();
            this.glyphs = file.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once its document is written. */
    void putBack() {
        FontShelf.putBack(typeface, file);
    }

    PDFont pdFont() {
        return font;
    }

    boolean isBold() {
        return typeface.isBold();
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Whether drawing may use other glyphs than the characters', as Devanagari's conjuncts do. */
    boolean substitutesGlyphs() {
        return substitutesGlyphs;
    }

    /** Whether a document that was saved draws with it. */
    boolean isUsed() {
        return font.getCOSObject().containsKey(COSName.TO_UNICODE);
    }

    /** Says of glyphs that stand for several characters which these are. Once the document was saved, which subsets it. */
    void nameSubstitutes() throws IOException {
        Substitutes.of(file, glyphs).addTo(font.getCOSObject());
    }

    /** The advance of one character at size 1. */
    float width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measured);
    }

    private float measured(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint)) / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
