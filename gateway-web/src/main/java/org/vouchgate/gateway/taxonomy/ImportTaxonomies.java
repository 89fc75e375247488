package org.vouchgate.gateway.taxonomy;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Imports what waits, one taxonomy after the other: each needs memory. */
@Singleton
@Lock(LockType.READ) // one round at a time is what ImportsUnderWay sees to
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // reading takes minutes
public class ImportTaxonomies {

    private static final System.Logger LOG = System.getLogger(ImportTaxonomies.class.getName());
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    @Inject
    ImportedTaxonomies taxonomies;

    @Inject
    ImportTaxonomy importTaxonomy;

    @Inject
    ImportsUnderWay underWay;

    @Inject
    TaxonomyFolder folder;

    @Inject
    Clock clock;

    /** Not a timer's own work: while one import goes on for minutes, the server would warn of every tick that it leaves out. */
    @Asynchronous
    public void importWaiting() {
        try {
            for (var next = taxonomies.takeNext(clock.instant());
                    next.isPresent();
                    next = taxonomies.takeNext(clock.instant())) {
                var taxonomy = next.get();
                var end = importTaxonomy.run(taxonomy);
                LOG.log(
                        Level.INFO,
                        "taxonomy {0}: {1}",
                        taxonomy.id(),
                        end.state().wireName());
            }
        } finally {
            underWay.endRound();
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void forgetWhatNobodyKnows() {
        try {
            folder.forgetArrivedBefore(clock.instant().minus(FORGOTTEN), taxonomies::isKnown);
            folder.forgetBuildingBefore(clock.instant().minus(FORGOTTEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
