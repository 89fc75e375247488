/**
 * Takes orders from inside an ATS: verified on raw bytes, remembered, committed, answered in the vendor's own words.
 *
 * <p>Promise R9.6: the second copy of an order changes nothing and gets the answer of the first.
 */
@NullMarked
package org.vouchgate.gateway.ordering;

import org.jspecify.annotations.NullMarked;
