package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;

/** Finds whose account a request claims to be for; whether it is, the connector finds out. */
@ApplicationScoped
public class FindAccount {

    private static final System.Logger LOG = System.getLogger(FindAccount.class.getName());
    private static final String BY_ADDRESS = "at/";

    /**
     * A request as its connector sees it, and the account it is for.
     *
     * @param request with the operation below the account's address
     */
    public record Claim(InboundRequest request, Optional<AtsAccount> account) {}

    @Inject
    AtsAccounts accounts;

    @Inject
    AtsAddresses addresses;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** By the address, {@code at/{key}/{operation}}, if it has that form; else by the key the request presents. */
    public Claim of(String connector, ReceivesOrders orders, InboundRequest request) {
        return request.operation().startsWith(BY_ADDRESS)
                ? byAddress(connector, request)
                : new Claim(request, byKey(connector, orders, request));
    }

    private Claim byAddress(String connector, InboundRequest request) {
        var parts = request.operation().substring(BY_ADDRESS.length()).split("/", 2);
        var below = new InboundRequest(
                request.method(), parts.length > 1 ? parts[1] : "", request.query(), request.headers(), request.body());
        return new Claim(
                below,
                addresses
                        .known(connector, Secrets.hash(parts[0]), clock.instant())
                        .flatMap(address -> accounts.find(address.employer(), connector)));
    }

    private Optional<AtsAccount> byKey(String connector, ReceivesOrders orders, InboundRequest request) {
        return orders.keyFingerprint(request).flatMap(fingerprint -> {
            if (accounts.lackNames(connector)) {
                nameKeys(connector);
            }
            return accounts.presenting(connector, fingerprint);
        });
    }

    /** Of two that do it at once, the second fails, and finds what the first has done. */
    private void nameKeys(String connector) {
        try {
            commit.run(() -> accounts.giveNames(connector));
        } catch (PersistenceException e) {
            LOG.log(Level.DEBUG, "{0}: keys were named meanwhile", connector);
        }
    }
}
