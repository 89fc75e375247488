package org.vouchgate.credential;

import java.time.Instant;

/**
 * What a holder's proof must answer.
 *
 * @param nonce    the request's nonce, compared as a string
 * @param audience the verifier's full client identifier including its prefix, or {@code origin:} and the origin
 * @param askedAt  when the request was opened; no proof can be older
 */
public record Challenge(String nonce, String audience, Instant askedAt) {}
