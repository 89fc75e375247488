/**
 * Strict reading of JSON, base64url, JSON Web Keys and compact JSON Web Signatures, shared by every credential format.
 *
 * <p>Promises:
 * <ol>
 *   <li>Bad input is an empty answer or a named outcome, never an exception.</li>
 *   <li>What two parsers could read differently is refused: duplicate member names, padding, stray bits, bad UTF-8.</li>
 *   <li>A signature is verified only with an algorithm the caller allows and a key that fits it; {@code none} and MACs
 *       cannot be allowed.</li>
 *   <li>No header ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) makes a key trusted here: keys come from the caller.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.jose;

import org.jspecify.annotations.NullMarked;
