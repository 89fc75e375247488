package org.vouchgate.gateway.automation;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.vouchgate.gateway.ordering.InboundChanges;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;

/** Works on what applicant-tracking systems said had happened, one after the other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a call to an ATS
public class ActOnChanges {

    private static final System.Logger LOG = System.getLogger(ActOnChanges.class.getName());
    private static final int ROUND = 100;
    private static final Duration MOVES_KEPT = Duration.ofDays(400);

    @Inject
    InboundChanges changes;

    @Inject
    StagedMoves moves;

    @Inject
    ActOnChange actOnChange;

    @Inject
    InboundSettings settings;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void actOnDue() {
        for (int i = 0; i < ROUND; i++) {
            var next = changes.takeNext(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            actOnChange.act(next.get());
            LOG.log(
                    Level.INFO,
                    "event {0} of {1} worked on",
                    next.get().id(),
                    next.get().connector());
        }
    }

    /** What came long ago comes no more, and who was asked long ago need not be known. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        var now = clock.instant();
        commit.run(() -> changes.forget(now.minus(settings.kept())) + moves.forget(now.minus(MOVES_KEPT)));
    }
}
