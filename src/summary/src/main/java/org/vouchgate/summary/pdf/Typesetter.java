package org.vouchgate.summary.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns text into lines: makes it plain, joins and orders its letters, finds their fonts, and breaks it to a width. */
final class Typesetter {

    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    private static final BitSet NOWHERE = new BitSet();

    private final Fonts fonts;
    private final boolean fromTheRight;

    /** @param fromTheRight whether the page's own lines run from right to left */
    Typesetter(Fonts fonts, boolean fromTheRight) {
        this.fonts = fonts;
        this.fromTheRight = fromTheRight;
    }

    /** One line at least; a word wider than the line is broken where it must be, an identifier loses its middle. */
    List<TextLine> lines(Said said, TextStyle style, float width) {
        var text = LeadingVowels.split(ArabicForms.shape(said.text()));
        var paragraph = glyphs(text, style, level(said));
        if (width(paragraph, style) <= width) {
            return broken(paragraph, NOWHERE, style, width);
        }
        return Identifiers.mayLoseItsMiddle(said.text())
                ? List.of(withoutMiddle(paragraph, style, width))
                : broken(paragraph, breaks(text), style, width);
    }

    /** The first lines, the last of them with an ellipsis for those left out. */
    List<TextLine> clipped(List<TextLine> lines, int most, float width) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.get(most - 1);
        var ellipsis = glyphs("…", last.style(), Bidi.LTR);
        var room = width - width(ellipsis, last.style());
        kept.set(most - 1, last.shortened(room, fromTheRight, ellipsis.get(0).glyph()));
        return List.copyOf(kept);
    }

    private byte level(Said said) {
        return switch (said.way()) {
            case AS_THE_PAGE -> fromTheRight ? Bidi.RTL : Bidi.LTR;
            case AS_IT_BEGINS -> fromTheRight ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR;
            case LEFT_TO_RIGHT -> Bidi.LTR;
        };
    }

    private TextLine withoutMiddle(List<Placed> identifier, TextStyle style, float width) {
        var ellipsis = glyphs("…", style, Bidi.LTR);
        var tail = identifier.subList(identifier.size() - Identifiers.TAIL, identifier.size());
        float room = width - width(ellipsis, style) - width(tail, style);
        var drawn = new ArrayList<>(identifier.subList(0, lineEnd(identifier, NOWHERE, 0, style.size(), room)));
        drawn.addAll(ellipsis);
        drawn.addAll(tail);
        return new TextLine(inVisualOrder(drawn), spoken(identifier), style);
    }

    private static float width(List<Placed> line, TextStyle style) {
        float width = 0;
        for (var placed : line) {
            width += placed.glyph().width(style.size());
        }
        return width;
    }

    private static List<TextLine> broken(List<Placed> paragraph, BitSet breaks, TextStyle style, float width) {
        var lines = new ArrayList<TextLine>();
        int from = 0;
        do {
            int to = lineEnd(paragraph, breaks, from, style.size(), width);
            var line = withoutTrailingSpace(paragraph.subList(from, to));
            lines.add(new TextLine(inVisualOrder(line), spoken(line), style));
            from = to;
            while (from < paragraph.size() && paragraph.get(from).glyph().isSpace()) {
                from++;
            }
        } while (from < paragraph.size());
        return lines;
    }

    private List<Placed> glyphs(String text, TextStyle style, byte paragraph) {
        var placed = new ArrayList<Placed>();
        if (text.isEmpty()) {
            return placed;
        }
        var bidi = paragraph != Bidi.LTR && paragraph != Bidi.LEVEL_DEFAULT_LTR
                        || Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? Optional.of(new Bidi())
                : Optional.<Bidi>empty();
        bidi.ifPresent(it -> it.setPara(text, paragraph, null));
        Glyph before = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int spoken = text.codePointAt(i);
            if (spoken < FIRST_ISOLATE || spoken > LAST_ISOLATE) {
                byte level = bidi.isPresent() ? bidi.get().getLevelAt(i) : Bidi.LTR;
                before = fonts.glyph(level % 2 == 0 ? spoken : UCharacter.getMirror(spoken), style.bold(), before);
                placed.add(new Placed(before, spoken, level, i));
            }
        }
        return placed;
    }

    /** Where a line may begin, as scripts and dictionaries have it (UAX #14). */
    private static BitSet breaks(String text) {
        var breaks = new BitSet();
        var iterator = BreakIterator.getLineInstance(ULocale.ROOT);
        iterator.setText(text);
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            breaks.set(at);
        }
        return breaks;
    }

    private static int lineEnd(List<Placed> paragraph, BitSet breaks, int from, float size, float width) {
        float used = 0;
        int lastChance = from;
        for (int i = from; i < paragraph.size(); i++) {
            if (i > from && mayBegin(paragraph.get(i), breaks)) {
                lastChance = i;
            }
            used += paragraph.get(i).glyph().width(size);
            if (used > width && !paragraph.get(i).glyph().isSpace()) {
                return lastChance > from ? lastChance : forcedEnd(paragraph, from, i);
            }
        }
        return paragraph.size();
    }

    private static boolean mayBegin(Placed placed, BitSet breaks) {
        return breaks.get(placed.index())
                && !placed.glyph().isSpace()
                && !placed.glyph().isMark();
    }

    private static int forcedEnd(List<Placed> paragraph, int from, int overflow) {
        int end = Math.max(from + 1, overflow);
        while (end > from + 1
                && end < paragraph.size()
                && paragraph.get(end).glyph().isMark()) {
            end--;
        }
        return end;
    }

    private static List<Placed> withoutTrailingSpace(List<Placed> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).glyph().isSpace()) {
            end--;
        }
        return line.subList(0, end);
    }

    private static String spoken(List<Placed> line) {
        var shaped = new StringBuilder();
        line.forEach(placed -> shaped.append(placed.said()));
        return LeadingVowels.joined(ArabicForms.unshape(shaped.toString()));
    }

    private static List<Glyph> inVisualOrder(List<Placed> line) {
        int size = line.size();
        var levels = new byte[size];
        var glyphs = new Glyph[size];
        for (int i = 0; i < size; i++) {
            levels[i] = line.get(i).level();
            glyphs[i] = line.get(i).glyph();
        }
        if (size > 0) {
            Bidi.reorderVisually(levels, 0, glyphs, 0, size);
        }
        var drawn = new ArrayList<>(List.of(glyphs));
        LeadingVowels.lead(drawn);
        return List.copyOf(drawn);
    }

    /** A glyph with the direction of its surroundings: an odd level runs from right to left. */
    private record Placed(Glyph glyph, int spoken, byte level, int index) {

        /** A character that no font has is named: its picture tells nothing. */
        String said() {
            var character = Character.toString(spoken);
            return glyph.isReplacement() && spoken != Glyph.REPLACEMENT
                    ? character + String.format(" [U+%04X]", spoken)
                    : character;
        }
    }
}
