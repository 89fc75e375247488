package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vouchgate.summary.pdf.shaping.Shape;

/** Divides the glyphs of a word into the least parts between which a line may end, in reading order. */
final class Clusters {

    /** For glyphs beyond the first that stand for the same characters. */
    private static final String NOTHING_MORE = "\u2060";

    private final String word;
    private final EmbeddedFont font;
    private final boolean fromTheRight;
    private final List<Shape> shapes;

    private Clusters(String word, EmbeddedFont font, boolean fromTheRight, List<Shape> shapes) {
        this.word = word;
        this.font = font;
        this.fromTheRight = fromTheRight;
        this.shapes = shapes;
    }

    /** @param shapes from left to right */
    static List<Glyph> of(String word, EmbeddedFont font, boolean fromTheRight, List<Shape> shapes) {
        var inReadingOrder = new ArrayList<>(shapes);
        if (fromTheRight) {
            Collections.reverse(inReadingOrder);
        }
        return new Clusters(word, font, fromTheRight, inReadingOrder).divided();
    }

    private List<Glyph> divided() {
        var clusters = new ArrayList<Glyph>();
        var firstLater = firstOfThoseAt();
        int from = 0;
        int begin = 0;
        int last = 0;
        for (int i = 0; i < shapes.size(); i++) {
            last = Math.max(last, shapes.get(i).from());
            int next = firstLater[i + 1];
            if (last < next && mayBegin(next)) {
                clusters.add(cluster(word.substring(begin, next), shapes.subList(from, i + 1)));
                from = i + 1;
                begin = next;
            }
        }
        return clusters;
    }

    /** Where the first character stands of those that the glyphs from each on are for. */
    private int[] firstOfThoseAt() {
        var first = new int[shapes.size() + 1];
        first[shapes.size()] = word.length();
        for (int i = shapes.size() - 1; i >= 0; i--) {
            first[i] = Math.min(first[i + 1], shapes.get(i).from());
        }
        return first;
    }

    /** No cluster begins with a mark or a joiner. */
    private boolean mayBegin(int index) {
        return index == word.length()
                || switch (Character.getType(word.codePointAt(index))) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT -> false;
                    default -> true;
                };
    }

    private Glyph cluster(String text, List<Shape> inReadingOrder) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < inReadingOrder.size(); i++) {
            var shape = inReadingOrder.get(i);
            boolean told = i > 0 && inReadingOrder.get(i - 1).from() == shape.from();
            pieces.add(new Piece(
                    shape.glyph(),
                    shape.advance(),
                    shape.right(),
                    shape.up(),
                    told ? NOTHING_MORE : word.substring(shape.from(), end(shape.from()))));
        }
        if (fromTheRight) {
            Collections.reverse(pieces);
        }
        return Glyph.cluster(text, font, pieces);
    }

    /** Where the characters end that a glyph stands for: where the next glyph's begin. */
    private int end(int from) {
        int end = word.length();
        for (var shape : shapes) {
            if (shape.from() > from) {
                end = Math.min(end, shape.from());
            }
        }
        return end;
    }
}
