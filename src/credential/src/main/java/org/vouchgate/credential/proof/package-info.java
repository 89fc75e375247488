/**
 * Data Integrity proofs: whether a JSON document was signed, in which way, for which purpose. Whose key it was is not
 * decided here.
 *
 * <p>Promises:
 * <ol>
 *   <li>DI.1 A proof of a suite that is not implemented is unsupported, which is not the same as broken.</li>
 *   <li>DI.2 A suite takes keys of its own kind and no others.</li>
 *   <li>DI.3 What a proof does not cover is refused with it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.proof;

import org.jspecify.annotations.NullMarked;
