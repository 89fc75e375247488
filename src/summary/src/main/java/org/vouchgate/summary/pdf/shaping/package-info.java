/**
 * Finds the glyphs of a text as its script has them: joined, reordered, with marks in their places. What comes out
 * depends on the text and the font alone: the shaper is HarfBuzz as WebAssembly, which the build compiles to Java, so
 * that neither the machine, its fonts nor the release of Java has a say.
 */
@NullMarked
package org.vouchgate.summary.pdf.shaping;

import org.jspecify.annotations.NullMarked;
