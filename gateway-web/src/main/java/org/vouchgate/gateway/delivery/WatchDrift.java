package org.vouchgate.gateway.delivery;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.vouchgate.gateway.platform.DriftSettings;
import org.vouchgate.gateway.traffic.AccountKey;

/** Has samples of what was delivered compared with what the ATS shows, in quiet times. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // an ATS is spoken to
public class WatchDrift {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/delivery")
    ManagedExecutorService executor;

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    LookForDrift look;

    @Inject
    DriftSettings settings;

    private final Set<AccountKey> underWay = ConcurrentHashMap.newKeySet();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void compare() {
        if (settings.window().isZero()) {
            return;
        }
        connectors.all().stream()
                .filter(connector -> connector.shown().isPresent())
                .flatMap(connector -> accounts.keysOf(connector.describe().id()).stream())
                .forEach(this::compare);
    }

    private void compare(AccountKey account) {
        if (!underWay.add(account)) {
            return;
        }
        try {
            executor.execute(() -> {
                try {
                    look.at(account);
                } finally {
                    underWay.remove(account);
                }
            });
        } catch (RejectedExecutionException e) {
            underWay.remove(account); // all workers are busy with what somebody waits for
        }
    }
}
