/**
 * How an employer's account with an ATS may be called: how often, whether at all, and with which token.
 *
 * <p>Promises:
 * <ol>
 *   <li>R9.7 Every call to an ATS is counted, by all gateways on one database together; what the vendor allows is not exceeded.</li>
 *   <li>R9.8 One account's limits, failures and pauses never hold up another's calls.</li>
 *   <li>R9.9 Tokens are sealed at rest, renewed by one caller at a time, and a rotated refresh token is kept before it is used.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.traffic;

import org.jspecify.annotations.NullMarked;
