package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vault;

/** An administrator sees what came in, and has tried again what failed. */
@ApplicationScoped
public class WatchEvents {

    private static final int MOST = 200;

    @Inject
    InboundChanges changes;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public List<EventView> all(UUID employer) {
        return changes.of(employer, MOST).stream()
                .map(change -> EventView.of(
                        change, change.sealedDetail().map(detail -> vault.open(detail, InboundChange.place(employer)))))
                .toList();
    }

    public void replay(UUID employer, String by, UUID id) {
        var now = clock.instant();
        commit.run(() -> {
            if (!changes.replay(employer, id, now)) {
                throw new NotFound("event that has failed");
            }
            audit.note(employer, now, by, "ats.event-replayed", id, "");
            return id;
        });
    }
}
