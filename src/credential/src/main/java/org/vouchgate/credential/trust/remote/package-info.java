/**
 * Trust lists that somebody else keeps: fetched, verified against configured signers, remembered for a while.
 *
 * <p>Promises:
 * <ol>
 *   <li>L1 A list counts only if a configured signer signed it, or if its kind knows no signatures and its configuration says so.</li>
 *   <li>L2 A list whose next update is overdue is not believed, and neither is one older than one seen before.</li>
 *   <li>L3 A list that cannot be fetched stays in force while its publisher and its configuration let it; after that it cannot be asked, which is not the same as "not listed".</li>
 *   <li>L4 One copy serves every employer, and is fetched once however many ask.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.trust.remote;

import org.jspecify.annotations.NullMarked;
