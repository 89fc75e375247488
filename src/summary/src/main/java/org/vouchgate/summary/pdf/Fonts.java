package org.vouchgate.summary.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts of one document. A font is fetched when the first character asks for it. */
final class Fonts implements AutoCloseable {

    private final PDDocument document;
    private final Map<Typeface, EmbeddedFont> loaded = new EnumMap<>(Typeface.class);
    private final Map<Integer, Glyph> known = new HashMap<>();
    private final Map<Integer, Glyph> knownBold = new HashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
    }

    /**
     * The glyph for a character, or a visible replacement if no bundled font has one.
     *
     * @param before the glyph before it, whose font a mark or a joiner must share
     */
    Glyph glyph(int codePoint, boolean bold, @Nullable Glyph before) {
        if (leansOnItsNeighbour(codePoint)) {
            return found(codePoint, bold, before);
        }
        var known = bold ? knownBold : this.known;
        var glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = found(codePoint, bold, null);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    private Glyph found(int codePoint, boolean bold, @Nullable Glyph before) {
        var neighbour = Stream.ofNullable(before).map(Glyph::font);
        return Stream.concat(neighbour, candidates(codePoint, bold).map(this::font))
                .filter(font -> font.draws(codePoint))
                .findFirst()
                .map(font -> new Glyph(codePoint, font))
                .orElseGet(() -> new Glyph(Glyph.REPLACEMENT, font(Typeface.SANS)));
    }

    private static boolean leansOnItsNeighbour(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.INHERITED || codePoint == ' ';
    }

    private static Stream<Typeface> candidates(int codePoint, boolean bold) {
        var script = UnicodeScript.of(codePoint);
        var latin = bold ? Typeface.SANS_BOLD : Typeface.SANS;
        var own = madeFor(script).map(face -> bold ? face.bold() : face);
        return own.map(face -> Stream.of(face, latin)).orElseGet(() -> shared(latin));
    }

    private static Optional<Typeface> madeFor(UnicodeScript script) {
        return Stream.of(Typeface.values()).filter(face -> face.isFor(script)).findFirst();
    }

    /** Digits, punctuation and full-width forms belong to no script of their own. */
    private static Stream<Typeface> shared(Typeface latin) {
        return Stream.of(latin, Typeface.ARABIC_SANS, Typeface.DEVANAGARI_SANS, Typeface.EAST_ASIAN_SANS);
    }

    /** The fonts that a saved document draws with, if they may have drawn other glyphs than those of the characters. */
    List<EmbeddedFont> substituting() {
        return loaded.values().stream()
                .filter(font -> font.substitutesGlyphs() && font.isUsed())
                .toList();
    }

    @Override
    public void close() {
        loaded.values().forEach(EmbeddedFont::putBack);
        loaded.clear();
    }

    private EmbeddedFont font(Typeface typeface) {
        return loaded.computeIfAbsent(typeface, face -> new EmbeddedFont(face, document));
    }
}
