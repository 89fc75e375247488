/**
 * Greenhouse: orders over its assessment partner interface, where Greenhouse asks and we answer, recruiting webhooks, and
 * write-back over Harvest v3. Harvest v1 and v2 are gone and not spoken.
 */
@NullMarked
package org.vouchgate.ats.greenhouse;

import org.jspecify.annotations.NullMarked;
