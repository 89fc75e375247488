package org.vouchgate.summary.pdf;

/**
 * A glyph in its text.
 *
 * @param spoken what was written
 * @param level  the direction of its surroundings: an odd level runs from right to left
 * @param index  where in the text it begins
 */
record Placed(Glyph glyph, String spoken, byte level, int index) {

    boolean fromTheRight() {
        return level % 2 != 0;
    }

    /** A character that no font has is named: its picture tells nothing. */
    String said() {
        return glyph.isReplacement() && !spoken.equals(Glyph.REPLACEMENT)
                ? spoken + String.format(" [U+%04X]", spoken.codePointAt(0))
                : spoken;
    }

    /** Whether another stands directly after it, is drawn with the same font, and runs the same way. */
    boolean goesOnWith(Placed next) {
        return !next.glyph.isReplacement()
                && !glyph.isReplacement()
                && next.glyph.font() == glyph.font()
                && next.level == level
                && next.index == index + spoken.length();
    }
}
