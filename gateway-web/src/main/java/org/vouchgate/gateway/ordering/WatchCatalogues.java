package org.vouchgate.gateway.ordering;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;

/** Has each ATS given the catalogue whenever it is another than before. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // an ATS is spoken to
public class WatchCatalogues {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/delivery")
    ManagedExecutorService executor;

    @Inject
    Connectors connectors;

    @Inject
    AtsAccounts accounts;

    @Inject
    PublishCatalogue publish;

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void publishWhatChanged() {
        if (underWay.compareAndSet(false, true)) {
            try {
                executor.execute(this::round);
            } catch (RejectedExecutionException e) {
                underWay.set(false); // all workers are busy with what somebody waits for
            }
        }
    }

    private void round() {
        try {
            connectors.all().stream()
                    .filter(connector -> connector.packages().isPresent())
                    .forEach(connector -> accounts.with(connector.describe().id())
                            .forEach(account -> publish.ifChanged(connector, account)));
        } finally {
            underWay.set(false);
        }
    }
}
