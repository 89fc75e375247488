/**
 * Wallets that nobody here wrote: libraries of other projects, on Node and on the JVM, with a little glue around them.
 */
@NullMarked
package org.vouchgate.acceptance.wallet;

import org.jspecify.annotations.NullMarked;
