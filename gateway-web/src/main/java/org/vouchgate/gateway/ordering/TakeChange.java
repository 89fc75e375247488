package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;

/** Keeps what an ATS says happened, once, however often it says so. Nothing is asked of the ATS while it waits. */
@ApplicationScoped
public class TakeChange {

    private static final System.Logger LOG = System.getLogger(TakeChange.class.getName());

    @Inject
    InboundChanges changes;

    @Inject
    Connectors connectors;

    @Inject
    AuditTrail audit;

    @Inject
    Vault vault;

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
        var now = clock.instant();
        return once(account, change.dedupeKey(), () -> {
            var due = now.plus(rest(account.connector()));
            changes.add(InboundChange.of(employer, account.connector(), change, now, due));
        });
    }

    /** Keeps that the ATS could not use an answer of ours, for an administrator to see. */
    public OrderAnswer complaint(AtsAccount account, Inbound.ErrorReport report) {
        var employer = UUID.fromString(account.employer());
        var now = clock.instant();
        return once(account, report.dedupeKey(), () -> {
            LOG.log(Level.WARNING, "{0} could not use an answer to {1}", account.connector(), report.call());
            changes.add(InboundChange.complaint(
                    employer,
                    account.connector(),
                    report,
                    text -> vault.seal(text, InboundChange.place(employer)),
                    now));
            audit.note(employer, now, "ats:" + account.connector(), "ats.error-reported", employer, report.call());
        });
    }

    private OrderAnswer once(AtsAccount account, String dedupeKey, Runnable remembering) {
        if (!isKnown(account, dedupeKey)) {
            try {
                commit.run(() -> {
                    remembering.run();
                    return dedupeKey;
                });
            } catch (PersistenceException e) {
                // Of copies that came at once, one was kept; anything else is for the ATS to repeat.
                if (!isKnown(account, dedupeKey)) {
                    throw e;
                }
            }
        }
        return new OrderAnswer.Acknowledged();
    }

    private boolean isKnown(AtsAccount account, String dedupeKey) {
        return changes.has(UUID.fromString(account.employer()), account.connector(), InboundChange.hash(dedupeKey));
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
