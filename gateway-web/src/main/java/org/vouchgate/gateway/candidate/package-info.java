/**
 * The candidate's pages: who asks for what and why, the way to a wallet, the way to say no, and a receipt.
 *
 * <p>Promises:
 * <ol>
 *   <li>Nobody needs an account: the secret address is the key.</li>
 *   <li>Only the browser that started sees what was answered and concluded; others learn that it is over.</li>
 *   <li>Every end says what happened, on whose side, and what can be done next.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.candidate;

import org.jspecify.annotations.NullMarked;
