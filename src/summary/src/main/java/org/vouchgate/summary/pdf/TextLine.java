package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line as it is drawn.
 *
 * @param glyphs from left to right
 * @param spoken the same in reading order, as it was written, for copying, searching and reading aloud
 */
record TextLine(List<Glyph> glyphs, String spoken, TextStyle style) {

    /** Whether drawing reordered, joined or replaced letters, so that the glyphs alone do not tell the text. */
    boolean isShaped() {
        var drawn = new StringBuilder();
        glyphs.forEach(glyph -> drawn.append(glyph.text()));
        return !spoken.contentEquals(drawn) || glyphs.stream().anyMatch(Glyph::isCluster);
    }

    boolean hasWordsFromTheRight() {
        return spoken.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** So much of it as there is room for before an ellipsis at its end. */
    TextLine shortened(float room, boolean fromTheRight, Glyph ellipsis) {
        var kept = new ArrayList<>(glyphs);
        float width = width();
        while (width > room && !kept.isEmpty()) {
            width -= kept.remove(fromTheRight ? 0 : kept.size() - 1).width(style.size());
        }
        kept.add(fromTheRight ? 0 : kept.size(), ellipsis);
        return new TextLine(kept, spoken + "…", style);
    }

    float width() {
        float width = 0;
        for (var glyph : glyphs) {
            width += glyph.width(style.size());
        }
        return width;
    }
}
