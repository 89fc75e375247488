/**
 * Room 2, a side door: exchanges of the W3C VC-API with a Verifiable Presentation Request, for wallets that do not speak
 * OpenID4VP, such as the Learner Credential Wallet.
 *
 * <p>Promises:
 * <ol>
 *   <li>It opens only where the request accepts files too and may be answered on another device: a credential is shared
 *       whole, and no browser has to come back.</li>
 *   <li>Nothing is taken unless its holder proved, for this request and this gateway, that it is theirs.</li>
 *   <li>An answer that does not do ends nothing; there are as many attempts as for files, counted together.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.exchange;

import org.jspecify.annotations.NullMarked;
