/**
 * What candidates have to say about what is kept of them, and the way on which they say it.
 *
 * <ol>
 *   <li>The way is a secret of 256 bits, kept as a hash and, to be shown again, sealed; nothing else opens it.
 *   <li>What a candidate states is never changed; it goes when the request goes.
 *   <li>Once a request is erased, the way says so for a while, knowing nothing but ids, and then goes too.
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.rights;

import org.jspecify.annotations.NullMarked;
