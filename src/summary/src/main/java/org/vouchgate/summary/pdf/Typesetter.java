package org.vouchgate.summary.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Turns text into lines: makes it plain, joins and orders its letters, finds their fonts, and breaks it to a width. */
final class Typesetter {

    private final Fonts fonts;

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** One line at least; a word wider than the line is broken where it must be, an identifier loses its middle. */
    List<TextLine> lines(String text, TextStyle style, float width) {
        var plain = PlainText.of(text);
        var paragraph = glyphs(LeadingVowels.split(ArabicForms.shape(plain)), style);
        if (Identifiers.mayLoseItsMiddle(plain) && lineEnd(paragraph, 0, style.size(), width) < paragraph.size()) {
            return List.of(withoutMiddle(paragraph, style, width));
        }
        return broken(paragraph, style, width);
    }

    private TextLine withoutMiddle(List<Placed> identifier, TextStyle style, float width) {
        var ellipsis = glyphs("…", style);
        var tail = identifier.subList(identifier.size() - Identifiers.TAIL, identifier.size());
        float room = width - width(ellipsis, style) - width(tail, style);
        var drawn = new ArrayList<>(identifier.subList(0, lineEnd(identifier, 0, style.size(), room)));
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

    private static List<TextLine> broken(List<Placed> paragraph, TextStyle style, float width) {
        var lines = new ArrayList<TextLine>();
        int from = 0;
        do {
            int to = lineEnd(paragraph, from, style.size(), width);
            var line = withoutTrailingSpace(paragraph.subList(from, to));
            lines.add(new TextLine(inVisualOrder(line), spoken(line), style));
            from = to;
            while (from < paragraph.size() && paragraph.get(from).glyph().isSpace()) {
                from++;
            }
        } while (from < paragraph.size());
        return lines;
    }

    private List<Placed> glyphs(String text, TextStyle style) {
        var placed = new ArrayList<Placed>();
        if (text.isEmpty()) {
            return placed;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Glyph before = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte level = (byte) bidi.getLevelAt(i);
            int spoken = text.codePointAt(i);
            before = fonts.glyph(level % 2 == 0 ? spoken : mirrored(spoken), style.bold(), before);
            placed.add(new Placed(before, spoken, level));
        }
        return placed;
    }

    private static int mirrored(int codePoint) {
        int pair = "()[]{}<>«»‹›".indexOf(codePoint);
        return pair < 0 ? codePoint : "()[]{}<>«»‹›".charAt(pair ^ 1);
    }

    private static int lineEnd(List<Placed> paragraph, int from, float size, float width) {
        float used = 0;
        int lastChance = from;
        for (int i = from; i < paragraph.size(); i++) {
            if (i > from && mayBreakBefore(paragraph, i)) {
                lastChance = i;
            }
            used += paragraph.get(i).glyph().width(size);
            if (used > width && !paragraph.get(i).glyph().isSpace()) {
                return lastChance > from ? lastChance : forcedEnd(paragraph, from, i);
            }
        }
        return paragraph.size();
    }

    private static boolean mayBreakBefore(List<Placed> paragraph, int index) {
        var before = paragraph.get(index - 1).glyph();
        var glyph = paragraph.get(index).glyph();
        return !glyph.isSpace() && !glyph.isMark() && (before.isSpace() || isEastAsian(before) || isEastAsian(glyph));
    }

    private static boolean isEastAsian(Glyph glyph) {
        return Character.isIdeographic(glyph.codePoint());
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
        line.forEach(placed -> shaped.appendCodePoint(placed.spoken()));
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
    private record Placed(Glyph glyph, int spoken, byte level) {}
}
