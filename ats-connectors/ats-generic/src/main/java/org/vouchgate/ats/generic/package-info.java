/**
 * Signed webhooks for any system that can receive one: Standard Webhooks signatures over CloudEvents 1.0, with data of
 * our own documented, versioned schema.
 */
@NullMarked
package org.vouchgate.ats.generic;

import org.jspecify.annotations.NullMarked;
