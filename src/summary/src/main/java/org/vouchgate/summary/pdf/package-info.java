/**
 * How a summary looks on paper.
 *
 * <p>Promises:
 * <ol>
 *   <li>R8.4 The same document gives the same bytes, on any machine, at any time.</li>
 *   <li>R8.5 Nothing is fetched, and nothing in a document is understood as markup.</li>
 *   <li>R8.6 Our verdict is drawn by us alone, in a place and a form that no text of a credential can take.</li>
 *   <li>R8.7 Nothing is cut off: what does not fit on one page goes on on the next. Only the middle of an identifier
 *       that is longer than its line gives way to an ellipsis; copied or read aloud, it is whole.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.summary.pdf;

import org.jspecify.annotations.NullMarked;
