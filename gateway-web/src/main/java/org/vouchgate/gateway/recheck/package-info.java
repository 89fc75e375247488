/**
 * The only second look: asks the remote questions about an answer again, from what was kept of it.
 *
 * <p>Promises:
 * <ol>
 *   <li>R7.5 An undetermined answer settles by itself as soon as the open questions can be answered, for as long as it is kept.</li>
 *   <li>R7.6 What a look found out is one commit: state, assessment, deliveries and audit, or none of them; of two who look, one writes.</li>
 *   <li>R7.7 Silence changes nothing: what was found out earlier stands until somebody says otherwise.</li>
 *   <li>R7.8 No transaction is open while lists are fetched.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.recheck;

import org.jspecify.annotations.NullMarked;
