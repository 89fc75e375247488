/**
 * The way in and out for systems without a connector of their own: orders over plain HTTP, results as Standard Webhooks
 * signatures over CloudEvents 1.0 or as CSV files over SFTP; in our own documented, versioned words or in HR Open's.
 */
@NullMarked
package org.vouchgate.ats.generic;

import org.jspecify.annotations.NullMarked;
