/**
 * The asking: request objects (RFC 9101, OpenID4VP 1.0 section 5), who asks, and the link that opens a wallet.
 *
 * <p>Promises:
 * <ol>
 *   <li>R3.4 What is sent is decided by the {@link org.vouchgate.presentation.request.RequestPlan} alone: no clock, no
 *       network, and no chance but that inside a signature and an encryption.</li>
 *   <li>R3.5 A request that a wallet would have to refuse cannot be constructed, and none is served whose signature this
 *       gateway has not verified itself.</li>
 *   <li>R3.6 A wallet can narrow a request but never weaken it: encryption that was planned is not given up.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.presentation.request;

import org.jspecify.annotations.NullMarked;
