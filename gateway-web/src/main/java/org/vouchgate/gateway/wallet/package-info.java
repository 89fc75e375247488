/**
 * Room 2: meets the wallet. OpenID4VP's endpoints, and the way back for the candidate's browser.
 *
 * <p>Promises:
 * <ol>
 *   <li>R2.1 One answer wins, however many arrive, and at the same instant too.</li>
 *   <li>R2.2 Slow work happens with no transaction open; then one short commit closes the request, keeps the assessment and queues the deliveries, or does none of it.</li>
 *   <li>R2.3 Where the browser must come back, nothing is filed before it has, and no other browser gets to see the answer.</li>
 *   <li>R2.4 Wallets are told no more than that an answer was not accepted; the reasons are kept for the recruiter.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.wallet;

import org.jspecify.annotations.NullMarked;
