/** A page for everybody: whether a summary or a record is genuine, found out from the file alone. Nothing is kept. */
@NullMarked
package org.vouchgate.gateway.verify;

import org.jspecify.annotations.NullMarked;
