/**
 * W3C Verifiable Credentials secured as JWTs, in the dress of data model 1.1 and of 2.0, Open Badges 3.0 among them.
 *
 * <p>Promises:
 * <ol>
 *   <li>W3C.1 What two places of a token say twice, they say alike, or nothing of it is believed.</li>
 *   <li>W3C.2 A presentation carries exactly one credential; the signatures of both must hold.</li>
 *   <li>W3C.3 A key that travels in a header proves nothing about the issuer.</li>
 *   <li>W3C.4 Every status entry of a credential reaches the status check, also one nobody here can read.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.w3c;

import org.jspecify.annotations.NullMarked;
