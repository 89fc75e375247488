/** The sentence model that ships with the product, run in this process by a native library. */
@NullMarked
package org.vouchgate.embedding;

import org.jspecify.annotations.NullMarked;
