/** The page that a QR code on a PDF file leads to. */
@NullMarked
package org.vouchgate.gateway.status.page;

import org.jspecify.annotations.NullMarked;
