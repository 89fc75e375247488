/**
 * Whether a credential has the form that a JSON Schema demands (VCDM 2.0 section 4.11; Open Badges 3.0 section 8).
 *
 * <p>Promises:
 * <ol>
 *   <li>Schemas are the operator's and ours, at hand before any credential is read; none is ever fetched.</li>
 *   <li>A schema that says something this package does not understand is refused when it is read, not overlooked later.</li>
 *   <li>No credential makes a check take long: patterns run under a limit, and references lead only into the schema itself.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.schema;

import org.jspecify.annotations.NullMarked;
