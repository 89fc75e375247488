/**
 * Who calls: bearer tokens for programs, sessions for people.
 *
 * <p>Promises:
 * <ol>
 *   <li>R0.1 Nobody is let in by default; every resource names the roles it serves.</li>
 *   <li>R0.2 Tokens and cookies are kept as hashes only.</li>
 *   <li>R0.3 People log in with OpenID Connect; the development realm exists in the demo profile only.</li>
 *   <li>R0.4 A request that a browser sends with a cookie changes nothing unless it comes from the gateway's own pages.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.login;

import org.jspecify.annotations.NullMarked;
