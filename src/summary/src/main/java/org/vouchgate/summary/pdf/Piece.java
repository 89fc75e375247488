package org.vouchgate.summary.pdf;

/**
 * One drawing of a font, as part of a cluster. Lengths are thousandths of the font's size.
 *
 * @param drawing its number in the font
 * @param advance from its pen's place to the next one's
 * @param right   how far it is drawn to the right of its pen's place
 * @param up      how far above
 * @param text    the characters that it stands for
 */
record Piece(int drawing, int advance, int right, int up, String text) {}
