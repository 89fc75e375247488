package org.vouchgate.gateway.taxonomy;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What has to happen every few seconds, also while an import goes on. */
@Singleton
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // opening an index takes seconds
public class WatchTaxonomies {

    @Inject
    ImportsUnderWay underWay;

    @Inject
    Taxonomies taxonomies;

    @Inject
    ImportTaxonomies importTaxonomies;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void importWhatWaits() {
        if (underWay.beginRound()) {
            importTaxonomies.importWaiting();
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void writeProgressDown() {
        underWay.writeDown();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void openWhatIsInUse() {
        taxonomies.openInAdvance();
    }
}
