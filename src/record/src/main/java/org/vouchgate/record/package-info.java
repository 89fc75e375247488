/**
 * The signed verification record: what was asked, what was found, and on what ground, so that it can be verified again years
 * later, as of its date, without the gateway and without a network.
 *
 * <p>Promises:
 * <ol>
 *   <li>What could not be found out is told as such: it is neither taken for sound nor for forged.</li>
 *   <li>Nothing is believed of a file before the signature over it was found to be right.</li>
 *   <li>No question is asked of a network.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.record;

import org.jspecify.annotations.NullMarked;
