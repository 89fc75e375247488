/** Finds skills by what a text says rather than by the exact name: indexes built once on import, kept in a directory, opened fast. */
@NullMarked
package org.vouchgate.skills.retrieval;

import org.jspecify.annotations.NullMarked;
