package org.vouchgate.summary.pdf;

/** One character and the font that draws it. */
record Glyph(int codePoint, EmbeddedFont font) {

    /** What stands for a character that no font has. */
    static final int REPLACEMENT = 0xFFFD;

    boolean isReplacement() {
        return codePoint == REPLACEMENT;
    }

    float width(float size) {
        return font.width(codePoint) * size;
    }

    boolean isSpace() {
        return codePoint == ' ';
    }

    /** A mark stays with the character before it, whatever the width of the line. */
    boolean isMark() {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
