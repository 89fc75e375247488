/** Keys, and what is computed with them: compared in constant time, never printed. */
@NullMarked
package org.vouchgate.ats.secret;

import org.jspecify.annotations.NullMarked;
