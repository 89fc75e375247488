package org.vouchgate.gateway.login.oidc;

/**
 * What the browser brought from the provider (OpenID Connect Core 1.0, section 3.1.2.5); empty what is absent.
 *
 * @param issuer who says so (RFC 9207)
 */
record CallbackAnswer(String state, String code, String error, String issuer) {}
