package org.vouchgate.summary.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stays together in a line: one character, or a cluster of characters that a font joins, and the font that draws it.
 *
 * @param text    as it is drawn
 * @param shaped  whether its script joins, reorders or places its characters, so that they are not drawn one by one
 * @param advance its width at size 1
 * @param pieces  what a cluster is drawn of, from left to right; nothing if it is one character
 */
record Glyph(String text, EmbeddedFont font, boolean shaped, float advance, List<Piece> pieces) {

    /** What stands for a character that no font has. */
    static final String REPLACEMENT = "\uFFFD";

    /** Scripts whose characters are drawn one by one, unless they have marks. */
    private static final Set<UnicodeScript> ONE_BY_ONE = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    static Glyph of(int codePoint, EmbeddedFont font) {
        var shaped = !ONE_BY_ONE.contains(UnicodeScript.of(codePoint));
        return new Glyph(Character.toString(codePoint), font, shaped, font.width(codePoint), List.of());
    }

    static Glyph replacement(EmbeddedFont font) {
        return new Glyph(REPLACEMENT, font, false, font.width(REPLACEMENT.codePointAt(0)), List.of());
    }

    static Glyph cluster(String text, EmbeddedFont font, List<Piece> pieces) {
        int advance = pieces.stream().mapToInt(Piece::advance).sum();
        return new Glyph(text, font, true, advance / 1000f, List.copyOf(pieces));
    }

    boolean isReplacement() {
        return text.equals(REPLACEMENT);
    }

    boolean isCluster() {
        return !pieces.isEmpty();
    }

    boolean isSpace() {
        return text.equals(" ");
    }

    float width(float size) {
        return advance * size;
    }
}
