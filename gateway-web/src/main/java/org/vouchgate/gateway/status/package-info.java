/**
 * Where a QR code on a PDF file leads: whether what the file says is still what the gateway says. It names nobody, and it goes
 * on answering after everything else about the request was erased.
 */
@NullMarked
package org.vouchgate.gateway.status;

import org.jspecify.annotations.NullMarked;
