/**
 * Many candidates asked at once.
 *
 * <p>Promises:
 * <ol>
 *   <li>A list is read whole before anybody is asked, and each line that cannot be used is told by its number.</li>
 *   <li>A batch is rows: whichever gateway runs goes on with it, and each candidate is asked once.</li>
 *   <li>Once a request is open, who it is for stands there and no longer in the batch.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.batch;

import org.jspecify.annotations.NullMarked;
