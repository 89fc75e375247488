package org.vouchgate.gateway.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditEvent;
import org.vouchgate.gateway.audit.AuditFilter;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;

/** Finds who did what, and hands it out; that somebody took a copy is noted too. */
@ApplicationScoped
public class SearchAudit {

    /** As many as one copy holds. */
    public static final int MOST_EXPORTED = 10_000;

    @Inject
    AuditTrail trail;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** One page, newest first. */
    public List<AuditEvent> page(UUID employer, AuditFilter filter, Optional<UUID> before, int most) {
        if (before.isPresent() && !trail.has(employer, before.get())) {
            throw new NotFound("event to start before");
        }
        return trail.search(employer, filter, before, most);
    }

    /** The newest that fit, as a table. */
    public String export(UUID employer, String by, AuditFilter filter) {
        var now = clock.instant();
        var found = trail.search(employer, filter, Optional.empty(), MOST_EXPORTED);
        commit.run(() -> {
            trail.note(employer, now, by, "audit.exported", employer, Integer.toString(found.size()));
            return found.size();
        });
        return AuditTable.of(found);
    }
}
