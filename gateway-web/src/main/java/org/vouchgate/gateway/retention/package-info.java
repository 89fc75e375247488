/**
 * Forgets: everything about a request is erased when its retention is over. Nothing is kept for ever.
 */
@NullMarked
package org.vouchgate.gateway.retention;

import org.jspecify.annotations.NullMarked;
