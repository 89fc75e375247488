/**
 * The deployed gateway, driven from outside.
 */
@NullMarked
package org.vouchgate.acceptance;

import org.jspecify.annotations.NullMarked;
