package org.vouchgate.gateway.retention;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.login.LoginSessions;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.gateway.status.StatusLinks;

/** Erases what has been kept long enough. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each request is erased in a commit of its own
public class PurgeExpired {

    private static final System.Logger LOG = System.getLogger(PurgeExpired.class.getName());
    private static final int ROUND = 500;

    @Inject
    PresentationRequests requests;

    @Inject
    EraseRequest eraseRequest;

    @Inject
    LoginSessions sessions;

    @Inject
    RightsLinks links;

    @Inject
    StatusLinks statusLinks;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void purge() {
        var now = clock.instant();
        requests.purgeable(now, ROUND).forEach(this::erase);
        commit.run(() -> sessions.removeExpired(now));
        commit.run(() -> links.removeEnded(now));
        commit.run(() -> statusLinks.removeErased(now.minus(LiveStatus.REMEMBERED)));
    }

    private void erase(UUID request) {
        commit.run(() -> {
            eraseRequest.erase(request);
            return request;
        });
        LOG.log(Level.INFO, "request {0} erased: its retention is over", request);
    }
}
