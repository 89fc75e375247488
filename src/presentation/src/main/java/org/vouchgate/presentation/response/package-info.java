/**
 * The answer: opens what a wallet posted, without believing any of it (OpenID4VP 1.0, section 8).
 *
 * <p>Promises:
 * <ol>
 *   <li>R3.7 What comes out is credentials for queries that were asked, a refusal, or {@code Malformed}; a malformed answer
 *       leaves the request open.</li>
 *   <li>R3.8 An encrypted answer is opened with the key of its own request only, and nothing is derived from a header that
 *       was not expected.</li>
 *   <li>R3.9 Nothing here says that a credential is genuine: encryption does not authenticate.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.presentation.response;

import org.jspecify.annotations.NullMarked;
