/**
 * People log in with the employer's identity provider: OpenID Connect Core 1.0, authorization code flow.
 *
 * <p>Promises:
 * <ol>
 *   <li>R0.5 A login is finished by the browser that began it, once, within ten minutes: state, nonce and PKCE
 *       (RFC 7636) are made fresh for each, and live in that browser's cookie only, sealed.</li>
 *   <li>R0.6 An ID token counts if the configured issuer signed it with a key it publishes, for this client, for this
 *       login, and it has not expired.</li>
 *   <li>R0.7 Nobody gets in whose employer the gateway does not know, or who has no role here.</li>
 *   <li>R0.8 A provider that is silent lets nobody in, and says to try again.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.login.oidc;

import org.jspecify.annotations.NullMarked;
