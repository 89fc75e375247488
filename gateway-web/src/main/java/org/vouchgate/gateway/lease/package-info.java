/**
 * Rows that wait to be worked on, by one worker of one gateway at a time.
 *
 * <p>Promises:
 * <ol>
 *   <li>Of any number of workers that want a row, the database lets one have it, for a time and under a name of its own.</li>
 *   <li>Whoever has lost a lease cannot write down what came of their work: the next one has the last word.</li>
 *   <li>A row that is taken counts as tried: what breaks off whenever it is tried is noticed by whoever takes it next.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.lease;

import org.jspecify.annotations.NullMarked;
