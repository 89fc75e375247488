package org.vouchgate.gateway.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Goes on with batches that are not opened to their end, whoever began them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each request is opened in a commit of its own
public class OpenBatches {

    private static final int ROUND = 50;

    @Inject
    AskMany askMany;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void open() {
        askMany.openSome(ROUND);
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void forget() {
        askMany.forget();
    }
}
