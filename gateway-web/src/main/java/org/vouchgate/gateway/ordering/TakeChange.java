package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;

/** Keeps what an ATS says happened, once, however often it says so. Nothing is asked of the ATS while it waits. */
@ApplicationScoped
public class TakeChange {

    @Inject
    InboundChanges changes;

    @Inject
    Connectors connectors;

    @Inject
    InboundSettings settings;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public OrderAnswer take(AtsAccount account, Inbound.Change change) {
        if (!InboundChange.fits(change)) {
            return new OrderAnswer.Declined("The references in this event are longer than any that are known.");
        }
        var employer = UUID.fromString(account.employer());
        if (!isKnown(employer, account, change)) {
            remember(employer, account, change);
        }
        return new OrderAnswer.Acknowledged();
    }

    private void remember(UUID employer, AtsAccount account, Inbound.Change change) {
        var now = clock.instant();
        var row = InboundChange.of(employer, account.connector(), change, now, now.plus(rest(account.connector())));
        try {
            commit.run(() -> {
                changes.add(row);
                return row.id();
            });
        } catch (PersistenceException e) {
            // Of copies that came at once, one was kept; anything else is for the ATS to repeat.
            if (!isKnown(employer, account, change)) {
                throw e;
            }
        }
    }

    private boolean isKnown(UUID employer, AtsAccount account, Inbound.Change change) {
        return changes.has(employer, account.connector(), InboundChange.hash(change.dedupeKey()));
    }

    /** Whoever cannot vouch for its whole request may also have sent it before its own commit. */
    private Duration rest(String connector) {
        return connectors
                        .find(connector)
                        .filter(known ->
                                known.describe().capabilities().orders().bodyAuthenticated())
                        .isPresent()
                ? Duration.ZERO
                : settings.settling();
    }
}
