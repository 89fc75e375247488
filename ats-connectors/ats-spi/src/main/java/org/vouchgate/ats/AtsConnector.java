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

    /** All that it offers. Always the same. */
    default Offer offers() {
        return Offer.NOTHING;
    }

    /** Takes orders and events from the ATS; empty if the ATS never calls. */
    default Optional<ReceivesOrders> orders() {
        return offers().find(ReceivesOrders.class);
    }

    /** Lists the orders that are open in the ATS; empty if it keeps no orders, or does not list them. */
    default Optional<ListsOpenOrders> openOrders() {
        return offers().find(ListsOpenOrders.class);
    }

    /** Carries results to the ATS; empty if it can only be read. */
    default Optional<PublishesResults> results() {
        return offers().find(PublishesResults.class);
    }

    /** Compares what the ATS shows with what was sent; empty if it cannot be read. */
    default Optional<ShowsResults> shown() {
        return offers().find(ShowsResults.class);
    }

    /** Reads what an event only hinted at, and the jobs and stages there are; empty if nothing can be read. */
    default Optional<ReadsRecords> records() {
        return offers().find(ReadsRecords.class);
    }

    /** Writes the catalogue of packages into the ATS; empty if the ATS asks for it, or an admin types it in. */
    default Optional<PublishesPackages> packages() {
        return offers().find(PublishesPackages.class);
    }

    /** Sets up the events this connector needs; empty if an admin of the ATS does that. */
    default Optional<SubscribesToEvents> subscriptions() {
        return offers().find(SubscribesToEvents.class);
    }

    /** Gets access by an admin's consent at the ATS; empty if keys are typed in. */
    default Optional<AsksConsent> consent() {
        return offers().find(AsksConsent.class);
    }

    /** Tries an account without changing anything; empty if there is nothing to try. */
    default Optional<ChecksAccount> check() {
        return offers().find(ChecksAccount.class);
    }
}
