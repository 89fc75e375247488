package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;

/**
 * Notes that requests were refused. Anybody can cause refusals, so only so many lines an hour are written about one
 * account by one server; the first line of the next hour says how many were not.
 */
@ApplicationScoped
public class NoteRefusals {

    private static final System.Logger LOG = System.getLogger(NoteRefusals.class.getName());
    private static final Duration HOUR = Duration.ofHours(1);

    private record Hour(Instant since, int seen, int unwritten) {}

    @Inject
    AuditTrail audit;

    @Inject
    InboundSettings settings;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    private final Map<String, Hour> hours = new ConcurrentHashMap<>();

    /** About an account that exists. */
    public void note(AtsAccount account, Rejection reason) {
        note(account, reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The same for a reason that no connector gives. */
    void note(AtsAccount account, String reason) {
        var now = clock.instant();
        var hour = counted(account.employer() + " " + account.connector(), now);
        if (hour.seen() > settings.refusalsNoted()) {
            return;
        }
        var detail = reason + (hour.unwritten() > 0 ? ", and " + hour.unwritten() + " more before" : "");
        LOG.log(Level.WARNING, "{0} of {1}: {2}", account.connector(), account.employer(), detail);
        var employer = UUID.fromString(account.employer());
        commit.run(() -> {
            audit.note(employer, now, "ats:" + account.connector(), "ats.refused", employer, detail);
            return employer;
        });
    }

    /** By a key or an address that is nobody's: there is no employer to note it for. */
    public void unknown(String connector) {
        if (counted(connector, clock.instant()).seen() <= settings.refusalsNoted()) {
            LOG.log(
                    Level.WARNING,
                    "{0}: a request came to no account''s address, or with no account''s key",
                    connector);
        }
    }

    /** Counts one more; what was not written in the last hour is told once, with the first of the new one. */
    private Hour counted(String about, Instant now) {
        return hours.merge(about, new Hour(now, 1, 0), (before, fresh) -> {
            if (now.isBefore(before.since().plus(HOUR))) {
                return new Hour(before.since(), before.seen() + 1, 0);
            }
            return new Hour(now, 1, Math.max(0, before.seen() - settings.refusalsNoted()));
        });
    }
}
