/**
 * Mobile documents (ISO/IEC 18013-5) as wallets present them over OpenID4VP.
 *
 * <p>Promises:
 * <ol>
 *   <li>M.1 Only what the issuer digested and signed becomes a claim; what the device signs is never mixed with it.</li>
 *   <li>M.2 The session transcript is built from the request's own records, never from anything in the answer.</li>
 *   <li>M.3 Digests and signatures are taken over the bytes as they came; nothing is encoded again to be checked.</li>
 *   <li>M.4 A document signer's certificate must be made for signing documents; whose authority stands behind it is
 *       asked where trust is asked.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.mdoc;

import org.jspecify.annotations.NullMarked;
