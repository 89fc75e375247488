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
import java.util.function.Function;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.round.OneByOne;

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

    @Inject
    OneByOne oneByOne;

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
                    .forEach(connector -> oneByOne.each(
                            "catalogue",
                            accounts.keysOf(connector.describe().id()),
                            Function.identity(),
                            key -> accounts.find(key.employer(), key.connector())
                                    .ifPresent(account -> publish.ifChanged(connector, account))));
        } finally {
            underWay.set(false);
        }
    }
}
