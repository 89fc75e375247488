package org.vouchgate.gateway.delivery;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has due deliveries carried, and keeps those that are being carried from being taken for lost. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a call to an ATS
public class DeliverReports {

    @Inject
    Dispatch dispatch;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void deliverDue() {
        dispatch.serveDue();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void keepLeases() {
        dispatch.keepLeases();
    }
}
