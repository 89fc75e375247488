/**
 * Everything around the gateway that a demo needs and a product does not: a college that issues, a wallet, an
 * applicant-tracking stand-in.
 *
 * <p>Promises:
 * <ol>
 *   <li>D1 The gateway knows none of it; it is a deployment of its own that a production server does not get.</li>
 *   <li>D2 The wallet verifies who asks before it shows a person anything, and shares only what is shown.</li>
 *   <li>D3 Keys, wallets and the register of issued credentials outlive a restart.</li>
 *   <li>D4 Pages run no script; whatever came from elsewhere is escaped.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.demo;

import org.jspecify.annotations.NullMarked;
