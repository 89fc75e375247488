package org.vouchgate.gateway.traffic;

import org.vouchgate.ats.Exchange;

/**
 * An exchange, and what it did on the wire.
 *
 * @param calls filled as the exchange is used
 */
public record Conversation(Exchange exchange, CallLog calls) {}
