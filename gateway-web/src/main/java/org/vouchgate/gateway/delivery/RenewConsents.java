package org.vouchgate.gateway.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.vouchgate.ats.AsksConsent;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.round.OneByOne;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Tokens;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** Renews, in quiet times too, what an admin consented to and what would lapse. A consent that is lost pauses its account. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // an ATS is spoken to
public class RenewConsents {

    private static final System.Logger LOG = System.getLogger(RenewConsents.class.getName());

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Exchanges exchanges;

    @Inject
    Traffic traffic;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void renew() {
        connectors
                .all()
                .forEach(connector -> connector
                        .consent()
                        .ifPresent(
                                consent -> consent.renewEvery().ifPresent(every -> renew(connector, consent, every))));
    }

    private void renew(AtsConnector connector, AsksConsent consent, Duration every) {
        var now = clock.instant();
        var due = accounts.keysOf(connector.describe().id()).stream()
                .filter(key -> isDue(key, every, now))
                .toList();
        oneByOne.each(
                "consent",
                due,
                Function.identity(),
                key -> accounts.find(key.employer(), key.connector())
                        .ifPresent(account -> settle(
                                key, consent.renew(exchanges.open(connector, account, Urgency.BACKGROUND, now)))));
    }

    private boolean isDue(AccountKey key, Duration every, Instant now) {
        return tokens.refreshedAt(key)
                .filter(since -> !since.plus(every).isAfter(now))
                .isPresent();
    }

    /** Whatever can be repeated is repeated at the next round, long before anything lapses. */
    private void settle(AccountKey account, StepOutcome outcome) {
        if (outcome instanceof StepOutcome.Refused refused && refused.code().pausesAccount()) {
            traffic.pause(account, refused.code().name().toLowerCase(Locale.ROOT), refused.why());
            LOG.log(Level.WARNING, "{0}: the consent could not be renewed; somebody has to consent again", account);
        }
    }
}
