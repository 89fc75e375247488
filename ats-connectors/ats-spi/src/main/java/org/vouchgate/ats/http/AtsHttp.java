package org.vouchgate.ats.http;

/** Sends one HTTP request to an ATS. Port: the gateway implements it, connectors are handed it. */
@FunctionalInterface
public interface AtsHttp {

    /**
     * Sends one request and waits for the whole answer. Never throws for what the other side, the network or the guard
     * does, and never tries twice: only the connector knows whether repeating is harmless.
     */
    AtsReply send(AtsRequest request);
}
