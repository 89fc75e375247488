/**
 * How a summary looks on paper.
 *
 * <p>Promises:
 * <ol>
 *   <li>R8.4 The same document gives the same bytes, on any machine, at any time.</li>
 *   <li>R8.5 Nothing is fetched, and nothing in a document is understood as markup.</li>
 *   <li>R8.6 Our verdict is drawn by us alone, in a place and a form that no text of a credential can take.</li>
 *   <li>R8.7 Nothing is cut off: what two pages cannot hold stands whole in the annex. Only the middle of an identifier
 *       that is longer than its line gives way to an ellipsis; copied or read aloud, it is whole.</li>
 *   <li>R8.8 Every file is PDF/A-3 (level A) and PDF/UA-1; what is told stands in the tags in the order of telling.</li>
 *   <li>R8.9 The first page says who and how well, the second what was checked; neither goes on on a third.</li>
 *   <li>R8.10 In a blind summary the names that are sealed stand nowhere in the file.</li>
 *   <li>R8.11 What is attached says what it is to the pages, and comes out as it went in.</li>
 *   <li>R8.12 Pages run the way their language does; names of the other direction pull nothing to their side.</li>
 *   <li>R8.13 A signature covers every byte but its own; a byte changed, added or hidden is found out.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.summary.pdf;

import org.jspecify.annotations.NullMarked;
