package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled font as one document embeds it: only the glyphs that are used. */
final class EmbeddedFont {

    private final Typeface typeface;
    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final TrueTypeFont file;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final Meanings meanings = new Meanings();

    EmbeddedFont(Typeface typeface, TrueTypeFont file, PDDocument document) {
        this.typeface = typeface;
        this.file = file;
        try {
            this.font = PDType0Font.load(document, file, true);
            this.glyphs = file.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font pdFont() {
        return font;
    }

    TrueTypeFont file() {
        return file;
    }

    Typeface typeface() {
        return typeface;
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Takes a drawing into the document that need not be any character's, and returns its code in what pages say. */
    byte[] use(Piece piece) {
        int drawing = piece.drawing();
        font.addGlyphsToSubset(Set.of(drawing));
        var characters = glyphs.getCharCodes(drawing);
        if (characters == null || characters.isEmpty()) {
            meanings.say(drawing, piece.text());
        }
        return font.encodeGlyphId(drawing);
    }

    /** Whether a document draws with it what is no character's glyph. */
    boolean drawsClusters() {
        return !meanings.isEmpty();
    }

    /** Says which characters such glyphs stand for. Once the document was saved, which subsets it. */
    void sayMeanings() throws IOException {
        meanings.addTo(font.getCOSObject());
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

    /** How far a reader moves its pen for a drawing, in thousandths: PDF has whole ones. */
    int width(Piece piece) {
        try {
            return Math.round(file.getAdvanceWidth(piece.drawing()) * 1000f / file.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
