package org.vouchgate.gateway.retention;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vouchgate.gateway.login.LoginSessions;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.round.OneByOne;
import org.vouchgate.gateway.status.LiveStatus;
import org.vouchgate.gateway.status.StatusLinks;

/** Erases what has been kept long enough. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each request is erased in a commit of its own
public class PurgeExpired {

    private static final System.Logger LOG = System.getLogger(PurgeExpired.class.getName());
    private static final String WORK = "purge";
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
    OneByOne oneByOne;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void purge() {
        var now = clock.instant();
        oneByOne.each(WORK, requests.purgeable(now, ROUND + oneByOne.failing(WORK)), Function.identity(), this::erase);
        Map<String, Supplier<?>> others = Map.of(
                "logins", () -> sessions.removeExpired(now),
                "rights links", () -> links.removeEnded(now),
                "status links", () -> statusLinks.removeErased(now.minus(LiveStatus.REMEMBERED)));
        oneByOne.each(WORK, others.entrySet(), Map.Entry::getKey, other -> commit.run(other.getValue()));
    }

    private void erase(UUID request) {
        commit.run(() -> {
            eraseRequest.erase(request);
            return request;
        });
        LOG.log(Level.INFO, "request {0} erased: its retention is over", request);
    }
}
