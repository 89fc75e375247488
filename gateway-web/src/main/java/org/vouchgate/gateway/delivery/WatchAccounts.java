package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ChecksAccount.Checked;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.AccountLimits;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Tokens;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** What an admin sees of the employer's connections, tries and has go on. */
@ApplicationScoped
public class WatchAccounts {

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    DeliveryList list;

    @Inject
    DeadLetters letters;

    @Inject
    Traffic traffic;

    @Inject
    Tokens tokens;

    @Inject
    Exchanges exchanges;

    @Inject
    Clock clock;

    public List<AccountStatus> all(UUID employer) {
        return connectors.all().stream()
                .map(connector -> status(employer, connector))
                .toList();
    }

    public AccountStatus of(UUID employer, String connector) {
        return status(employer, known(connector));
    }

    /** Tries an account without changing anything; nothing if there is nothing to try. */
    public List<Checked> check(UUID employer, String id) {
        var connector = known(id);
        var account = accounts.find(employer, id).orElseThrow(() -> new NotFound("account with this connector"));
        return connector
                .check()
                .map(check -> check.check(exchanges.open(connector, account, Urgency.MENDING, clock.instant())))
                .orElse(List.of());
    }

    /** Sends nothing more until somebody has the account go on. */
    public void pause(UUID employer, String by, String connector) {
        known(connector);
        if (accounts.find(employer, connector).isEmpty()) {
            throw new NotFound("account with this connector");
        }
        traffic.pauseFor(new AccountKey(employer, connector), by);
    }

    /** Goes on with an account that paused or was left alone. */
    public void resume(UUID employer, String by, String connector) {
        known(connector);
        if (!traffic.resume(new AccountKey(employer, connector), by)) {
            throw new UserError(
                    Problem.of("not-connected", 409, "There is no account with this connector", "Connect it first."));
        }
        letters.afresh(employer, connector);
    }

    private AtsConnector known(String connector) {
        return connectors.find(connector).orElseThrow(() -> new NotFound("connector"));
    }

    private AccountStatus status(UUID employer, AtsConnector connector) {
        var descriptor = connector.describe();
        var key = new AccountKey(employer, descriptor.id());
        var account = accounts.find(employer, descriptor.id());
        var view = account.flatMap(known -> traffic.of(key, AccountLimits.of(connector, known)));
        return new AccountStatus(
                descriptor.id(),
                descriptor.name(),
                descriptor.preview(),
                CapabilityWords.of(connector),
                view,
                count(employer, descriptor.id(), Delivery.State.WAITING),
                count(employer, descriptor.id(), Delivery.State.STUCK),
                drifted(employer, descriptor.id()),
                connector.consent().isPresent(),
                tokens.consentedAt(key),
                account.flatMap(known -> EarlySigns.of(connector, known)).map(EarlySigns::wireName),
                connector.check().isPresent());
    }

    private long count(UUID employer, String connector, Delivery.State state) {
        return list.count(
                employer,
                new DeliveryFilter(Optional.of(state), Optional.of(connector), Optional.empty(), Optional.empty()));
    }

    private long drifted(UUID employer, String connector) {
        return list.count(
                employer,
                new DeliveryFilter(
                        Optional.of(Delivery.State.DELIVERED),
                        Optional.of(connector),
                        Optional.empty(),
                        Optional.of("drift")));
    }
}
