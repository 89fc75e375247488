/** Lever: no orders, so stage changes are read and results are written as notes, files, tags and links. */
@NullMarked
package org.vouchgate.ats.lever;

import org.jspecify.annotations.NullMarked;
