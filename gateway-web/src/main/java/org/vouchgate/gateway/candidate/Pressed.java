package org.vouchgate.gateway.candidate;

import org.vouchgate.gateway.request.PresentationRequest;

/**
 * Something was pressed in the browser that the request is bound to.
 *
 * @param browser what the browser shows to be known again
 * @param fresh   whether it has yet to be given that
 */
record Pressed(PresentationRequest request, String browser, boolean fresh) {}
