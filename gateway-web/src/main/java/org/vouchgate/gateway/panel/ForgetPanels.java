package org.vouchgate.gateway.panel;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.vouchgate.gateway.platform.ShortCommit;

/** Forgets the panels that have ended. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the commit is made where it is needed
public class ForgetPanels {

    /** For a day a token that comes again is recognised. */
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    PanelContexts panels;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void forget() {
        var until = clock.instant().minus(KEPT);
        commit.run(() -> panels.removeEnded(until));
    }
}
