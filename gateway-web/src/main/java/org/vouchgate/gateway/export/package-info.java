/**
 * Room 8: a verified result as somebody's résumé, in formats that other systems read. Made on demand from what is kept,
 * which is never the credentials themselves; what nobody vouches for is left out and counted.
 */
@NullMarked
package org.vouchgate.gateway.export;

import org.jspecify.annotations.NullMarked;
