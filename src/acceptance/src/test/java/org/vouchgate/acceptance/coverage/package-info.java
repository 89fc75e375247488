/** Which protocol rule and which attack is shown by which test; {@code src/docs/coverage.md} is made here. */
@NullMarked
package org.vouchgate.acceptance.coverage;

import org.jspecify.annotations.NullMarked;
