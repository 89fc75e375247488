package org.vouchgate.gateway.request;

/** A request was opened; said in the commit that opens it, to whoever wants to tell others. */
public record RequestOpened(PresentationRequest request) {}
