/**
 * Whether an issuer has taken a credential back: IETF Token Status Lists, W3C Bitstring Status Lists and their predecessor,
 * 1EdTech revocation lists.
 *
 * <p>Promises:
 * <ol>
 *   <li>S.1 Every entry is asked; one that is revoked or suspended settles it.</li>
 *   <li>S.2 A list counts only if the credential's issuer signed it; a stranger's list is a failure, not a nuisance. A list of
 *       a kind that nobody signs counts only at its issuer's own address.</li>
 *   <li>S.3 Silence, damage and staleness leave the answer unknown.</li>
 *   <li>S.4 Lists are fetched whole, cached by address and shared, so that nobody learns whose credential is looked at.</li>
 *   <li>S.5 One copy of a list is fetched, parsed and inflated once, however many credentials point to it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.status;

import org.jspecify.annotations.NullMarked;
