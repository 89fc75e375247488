package org.vouchgate.gateway.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.round.OneByOne;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.AccountLimits;
import org.vouchgate.gateway.traffic.Traffic;

/** Gives due deliveries to workers: many at once, of each account no more than it may do, of all accounts in turn. */
@ApplicationScoped
public class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    @Resource(lookup = "java:jboss/ee/concurrency/executor/delivery")
    ManagedExecutorService executor;

    @Inject
    DeliveryQueue queue;

    @Inject
    CarryDelivery carryDelivery;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Traffic traffic;

    @Inject
    ShortCommit commit;

    @Inject
    DeliverySettings settings;

    @Inject
    Rota rota;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    private volatile boolean stopped;

    /** Finds out for whom something is due, and begins as much of it as may be done. */
    void serveDue() {
        rota.due(queue.accounts(clock.instant()));
        serve();
    }

    /** Keeps the leases of what is still under way. */
    void keepLeases() {
        var now = clock.instant();
        var stale = rota.notRenewedSince(now.minus(settings.lease().dividedBy(3)));
        if (!stale.isEmpty()) {
            commit.run(() -> queue.renew(stale, now.plus(settings.lease())));
            rota.renewed(stale, now);
        }
    }

    private void serve() {
        for (var next = rota.next(settings.workers());
                !stopped && next.isPresent();
                next = rota.next(settings.workers())) {
            oneByOne.each("delivery", List.of(next.get()), Function.identity(), this::serve)
                    .forEach(rota::nothingFor);
        }
    }

    /** One account's turn; it comes again with the next tick if there is nothing to do for it now. */
    private void serve(AccountKey account) {
        int room = Math.min(room(account), rota.share(account, settings.workers()));
        if (room < 1) {
            rota.noRoomFor(account);
            return;
        }
        var taken = take(account, room);
        if (taken.isEmpty()) {
            rota.nothingFor(account);
        }
        taken.forEach(one -> begin(account, one));
    }

    private List<Taken<Delivery>> take(AccountKey account, int room) {
        var now = clock.instant();
        return commit.run(() -> queue.take(account, room, now, now.plus(settings.lease())));
    }

    /** What nobody can carry any more is closed without a call, so it needs no room. */
    private int room(AccountKey account) {
        var open = accounts.find(account.employer(), account.connector());
        var connector = connectors.find(account.connector());
        if (open.isEmpty() || connector.isEmpty()) {
            return 1;
        }
        var limits = AccountLimits.of(connector.get(), open.get());
        return Math.min(traffic.room(account, limits), limits.concurrent() - rota.underWay(account));
    }

    private void begin(AccountKey account, Taken<Delivery> taken) {
        rota.begin(account, taken.lease(), clock.instant());
        try {
            executor.execute(() -> carry(account, taken));
        } catch (RejectedExecutionException e) {
            rota.end(account, taken.lease());
            LOG.log(
                    Level.WARNING,
                    "no worker took delivery {0}; it is tried again after its lease",
                    taken.row().id());
        }
    }

    private void carry(AccountKey account, Taken<Delivery> taken) {
        try {
            carryDelivery.carry(taken);
        } finally {
            rota.end(account, taken.lease());
        }
        serve();
    }

    /** How many are under way here. */
    Optional<Integer> underWay() {
        return Optional.of(rota.underWay()).filter(count -> count > 0);
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
