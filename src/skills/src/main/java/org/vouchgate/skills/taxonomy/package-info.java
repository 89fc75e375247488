/** Skills as concepts with URIs, and where they come from: one SPI, an index in memory, and our own starter vocabulary. */
@NullMarked
package org.vouchgate.skills.taxonomy;

import org.jspecify.annotations.NullMarked;
