/**
 * What people decided about a candidate, and why.
 *
 * <p>Promises:
 * <ol>
 *   <li>R6.5 A decision is recorded by a person, with a reason; nothing in the gateway records one by itself or proposes one.</li>
 *   <li>R6.6 Every decision stays: a changed mind is another one, with a reason of its own, and of two who change it at once one succeeds.</li>
 *   <li>R6.7 A decision goes to nobody else; it is erased with its request.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.decision;

import org.jspecify.annotations.NullMarked;
