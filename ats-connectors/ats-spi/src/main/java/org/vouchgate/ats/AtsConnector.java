package org.vouchgate.ats;

import java.util.Optional;

/**
 * Speaks to one kind of ATS. SPI: found by {@code ServiceLoader}, enabled per employer.
 *
 * <p>What an ATS can do differs too much for one interface, so a connector offers its capabilities one by one. All of
 * them are free of state: one instance serves every employer and every thread.
 */
public interface AtsConnector {

    /** Who this is, what it can do and what it must be told. Always the same. */
    ConnectorDescriptor describe();

    /** Takes orders and events from the ATS; empty if the ATS never calls. */
    default Optional<ReceivesOrders> orders() {
        return Optional.empty();
    }

    /** Carries results to the ATS; empty if it can only be read. */
    default Optional<PublishesResults> results() {
        return Optional.empty();
    }
}
