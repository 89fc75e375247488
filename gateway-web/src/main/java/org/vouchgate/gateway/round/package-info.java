/**
 * Rounds over rows that wait, as timers make them.
 *
 * <p>Promises:
 * <ol>
 *   <li>A row that breaks off holds none of the others up: it is passed over, and comes again at the next round.</li>
 *   <li>It is seen: the log has its id and why, and {@code /metrics} how many there are.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.round;

import org.jspecify.annotations.NullMarked;
