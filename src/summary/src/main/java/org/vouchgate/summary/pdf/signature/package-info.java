/**
 * Signatures of summaries: made with a key that stands here, and read again from any file.
 */
@NullMarked
package org.vouchgate.summary.pdf.signature;

import org.jspecify.annotations.NullMarked;
