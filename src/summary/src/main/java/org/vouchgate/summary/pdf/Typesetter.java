package org.vouchgate.summary.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns text into lines: finds its glyphs, breaks it to a width, and puts each line in the order of drawing. */
final class Typesetter {

    private static final BitSet NOWHERE = new BitSet();

    private final Placing placing;
    private final boolean fromTheRight;

    /** @param fromTheRight whether the page's own lines run from right to left */
    Typesetter(Fonts fonts, boolean fromTheRight) {
        this.placing = new Placing(fonts);
        this.fromTheRight = fromTheRight;
    }

    /** One line at least; a word wider than the line is broken where it must be, an identifier loses its middle. */
    List<TextLine> lines(Said said, TextStyle style, float width) {
        var paragraph = placing.glyphs(said.text(), style.bold(), level(said));
        if (width(paragraph, style) <= width) {
            return broken(paragraph, NOWHERE, style, width);
        }
        return Identifiers.mayLoseItsMiddle(said.text())
                ? List.of(withoutMiddle(paragraph, style, width))
                : broken(paragraph, breaks(said.text()), style, width);
    }

    /** The first lines, the last of them with an ellipsis for those left out. */
    List<TextLine> clipped(List<TextLine> lines, int most, float width) {
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.get(most - 1);
        var ellipsis = placing.glyphs("…", last.style().bold(), Bidi.LTR);
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
        var ellipsis = placing.glyphs("…", style.bold(), Bidi.LTR);
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
                return lastChance > from ? lastChance : Math.max(from + 1, i);
            }
        }
        return paragraph.size();
    }

    private static boolean mayBegin(Placed placed, BitSet breaks) {
        return breaks.get(placed.index()) && !placed.glyph().isSpace();
    }

    private static List<Placed> withoutTrailingSpace(List<Placed> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).glyph().isSpace()) {
            end--;
        }
        return line.subList(0, end);
    }

    private static String spoken(List<Placed> line) {
        var spoken = new StringBuilder();
        line.forEach(placed -> spoken.append(placed.said()));
        return spoken.toString();
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
        return List.of(glyphs);
    }
}
