/**
 * The rules of the architecture, over the classes of all modules.
 */
@NullMarked
package org.vouchgate.acceptance.rules;

import org.jspecify.annotations.NullMarked;
