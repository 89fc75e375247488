package org.vouchgate.gateway.automation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.vouchgate.gateway.platform.AutomationSettings;

/** Catches up once a night. Two servers that do so at once note the same, once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a call to an ATS
public class CatchUpNightly {

    @Inject
    CatchUp catchUp;

    @Inject
    AutomationSettings settings;

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void everyNight() {
        if (settings.nightly()) {
            catchUp.all();
        }
    }
}
