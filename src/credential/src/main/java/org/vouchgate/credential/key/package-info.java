/**
 * Finds the key that must have signed a credential or a presentation, and says to whom that key belongs.
 *
 * <p>Promises:
 * <ol>
 *   <li>K1 Which mechanism may be used for an issuer is the employer's policy, never the presence of a header.</li>
 *   <li>K2 An issuer that nobody registered causes no traffic.</li>
 *   <li>K3 A key is given only together with the identifier it is bound to; a header's {@code jwk}, {@code jku} or {@code x5u} is never looked at.</li>
 *   <li>K4 A document that could not be fetched is "could not find out", never "there is no such key".</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.key;

import org.jspecify.annotations.NullMarked;
