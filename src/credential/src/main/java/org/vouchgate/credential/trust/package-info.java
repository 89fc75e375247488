/**
 * Whom an employer relies on, and what for: trust anchors (certificates) and registered issuers, in lists that have a
 * name.
 *
 * <p>Promises:
 * <ol>
 *   <li>T1 Nobody is trusted who is not on a list; the Java platform's own certificate authorities are never asked.</li>
 *   <li>T2 Trust is for types of credential. No type means none; all types must be said with {@code *}.</li>
 *   <li>T3 A name that a credential claims counts only if the key that signed it is bound to that name.</li>
 *   <li>T4 One list that vouches is enough. A list that cannot be read leaves the question open, unless another vouches.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.trust;

import org.jspecify.annotations.NullMarked;
