/**
 * What Open Badges 3.0, CLR 2.0 and LER-RS packages hold besides one credential: others inside, endorsements, and the
 * identity of whom they were written for.
 *
 * <p>Promises:
 * <ol>
 *   <li>OB.1 Every value that claims to be a credential is found, or refused with a reason; none is passed over in silence.</li>
 *   <li>OB.2 A credential inside a record of somebody else is refused, whoever signed it.</li>
 *   <li>OB.3 A wrapper that nobody vouches for lends its holder's proof to nothing inside it but what names the same proven key.</li>
 *   <li>OB.4 An identity is compared in constant time and never written anywhere.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.badge;

import org.jspecify.annotations.NullMarked;
