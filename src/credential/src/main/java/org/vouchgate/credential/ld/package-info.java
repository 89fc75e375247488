/**
 * JSON-LD and what proofs are computed over: RDF datasets in canonical form (RDFC-1.0) and canonical JSON (JCS).
 *
 * <p>Promises:
 * <ol>
 *   <li>LD.1 Nothing is fetched. A document may use contexts that are pinned here, by address, and no others.</li>
 *   <li>LD.2 What a signature over the canonical form would not cover is not there: a document that would lose anything on
 *       the way, or could say the same in a second spelling, is refused.</li>
 *   <li>LD.3 Canonicalisation ends: documents made to keep it busy are refused after a fixed amount of work.</li>
 *   <li>LD.4 No type of the JSON-LD library leaves this package.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.ld;

import org.jspecify.annotations.NullMarked;
