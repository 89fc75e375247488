package org.vouchgate.summary.pdf.shaping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A shaper with the fonts that it has read. Making one takes as long as drawing a few pages, so it is worth keeping; it
 * serves one thread at a time, and after an exception no more.
 */
public final class Shaper {

    private final HarfBuzz harfBuzz = new HarfBuzz();
    private final Map<String, Font> fonts = new HashMap<>();

    /**
     * The glyphs of a piece of text in one font and one direction, from left to right.
     *
     * @param font what its file is called here
     * @param file its bytes, asked for once
     */
    public List<Shape> shape(String font, Supplier<byte[]> file, String text, boolean fromTheRight) {
        var known = fonts.computeIfAbsent(font, name -> read(file.get()));
        return harfBuzz.shapes(known.number(), text, fromTheRight).stream()
                .map(shape -> inThousandths(shape, known.unitsPerEm()))
                .toList();
    }

    private Font read(byte[] file) {
        int number = harfBuzz.font(file);
        return new Font(number, harfBuzz.unitsPerEm(number));
    }

    private static Shape inThousandths(Shape shape, int unitsPerEm) {
        return new Shape(
                shape.glyph(),
                shape.from(),
                Math.round(shape.advance() * 1000f / unitsPerEm),
                Math.round(shape.right() * 1000f / unitsPerEm),
                Math.round(shape.up() * 1000f / unitsPerEm));
    }

    private record Font(int number, int unitsPerEm) {}
}
