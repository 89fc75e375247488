/**
 * CBOR (RFC 8949) as ISO/IEC 18013-5 and COSE use it, read strictly: where two parsers could disagree, neither is fed.
 *
 * <p>Promises:
 * <ol>
 *   <li>C.1 Definite lengths only, no map key twice, every number and length in its shortest form but for the
 *       lengths of maps, nothing left over.</li>
 *   <li>C.2 What was tagged keeps the bytes it came in, so that digests and signatures are taken over those.</li>
 *   <li>C.3 Size, depth and the number of items have limits; hostile bytes are an empty answer and never an exception.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.cbor;

import org.jspecify.annotations.NullMarked;
