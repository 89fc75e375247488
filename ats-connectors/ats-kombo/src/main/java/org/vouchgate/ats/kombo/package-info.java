/** Kombo, which reaches many systems through one assessment interface. */
@NullMarked
package org.vouchgate.ats.kombo;

import org.jspecify.annotations.NullMarked;
