package org.vouchgate.summary.pdf.shaping;

/**
 * One glyph where a font puts it. Lengths are thousandths of the font's size.
 *
 * @param glyph   its number in the font
 * @param from    where in the text the characters begin that it stands for
 * @param advance from its pen's place to the next one's
 * @param right   how far it is drawn to the right of its pen's place
 * @param up      how far above
 */
public record Shape(int glyph, int from, int advance, int right, int up) {}
