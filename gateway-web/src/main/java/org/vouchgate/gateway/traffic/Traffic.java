package org.vouchgate.gateway.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.traffic.Permission.Granted;
import org.vouchgate.gateway.traffic.Permission.Held;
import org.vouchgate.gateway.traffic.Permission.Why;

/** Who may call now: bucket, simultaneous calls, circuit breaker and pause of each account, the same for all gateways. */
@ApplicationScoped
public class Traffic {

    private static final System.Logger LOG = System.getLogger(Traffic.class.getName());
    private static final Duration MOMENT = Duration.ofMillis(100);

    @Inject
    TrafficRows rows;

    @Inject
    ShortCommit commit;

    @Inject
    AuditTrail audit;

    @Inject
    DeliverySettings settings;

    @Inject
    Clock clock;

    /** Begins to count for a new account; within the commit that connects it. */
    public void connected(AccountKey key, Instant at) {
        rows.lock(key).ifPresentOrElse(AccountTraffic::resume, () -> rows.add(AccountTraffic.of(key, at)));
    }

    /** Forgets an account; within the commit that disconnects it. */
    public void disconnected(AccountKey key) {
        rows.remove(key);
    }

    /** How the account stands just now. */
    public Optional<TrafficView> of(AccountKey key, Limits limits) {
        var now = clock.instant();
        return rows.find(key).map(traffic -> TrafficView.of(traffic, limits, now));
    }

    /** How many pieces of work may be begun now: none while it is paused, blocked or left alone; one to try again. */
    public int room(AccountKey key, Limits limits) {
        var now = clock.instant();
        return rows.find(key)
                .filter(traffic -> traffic.objection(now).isEmpty())
                .map(traffic ->
                        traffic.openUntil().isPresent() ? 1 : Pace.of(limits).room(traffic.spentUntil(), now))
                .orElse(0);
    }

    /** Whether the account is paused or left alone, so that a failure says nothing about the single delivery. */
    public boolean isDown(AccountKey key) {
        return rows.find(key)
                .filter(traffic ->
                        traffic.openUntil().isPresent() || traffic.pausedAt().isPresent())
                .isPresent();
    }

    /** Stops all work with an account until somebody changes it, or says that it may go on. */
    public void pause(AccountKey key, String cause, String reason) {
        pause(key, "gateway", cause, reason);
    }

    /** Stops an account because somebody wants that. */
    public void pauseFor(AccountKey key, String by) {
        pause(key, by, "wanted", "an administrator paused it");
    }

    private void pause(AccountKey key, String by, String cause, String reason) {
        var now = clock.instant();
        var first = commit.run(() -> {
            var running = rows.lock(key).filter(traffic -> traffic.pausedAt().isEmpty());
            running.ifPresent(traffic -> {
                traffic.pause(cause, reason, now);
                audit.note(key.employer(), now, by, "ats.paused", key.employer(), detail(key, cause));
            });
            return running.isPresent();
        });
        if (first) {
            LOG.log(Level.WARNING, "{0} is paused until an admin changes it: {1}", key, cause);
        }
    }

    /** Goes on with a paused account, and tries one that is left alone at once; false if there is none. */
    public boolean resume(AccountKey key, String by) {
        var now = clock.instant();
        return commit.run(() -> {
            var known = rows.lock(key);
            known.ifPresent(traffic -> {
                traffic.resume();
                audit.note(key.employer(), now, by, "ats.resumed", key.employer(), key.connector());
            });
            return known.isPresent();
        });
    }

    /**
     * Asks for one call.
     *
     * @param patience how long the other side may be at it; after that the call is forgotten
     */
    Permission ask(AccountKey key, Limits limits, Urgency urgency, Duration patience) {
        var now = clock.instant();
        return commit.run(() -> rows.lock(key)
                .map(traffic -> ask(traffic, limits, urgency, now, now.plus(patience)))
                .orElseGet(() -> new Held(now.plus(patience), Why.PAUSED)));
    }

    private Permission ask(AccountTraffic traffic, Limits limits, Urgency urgency, Instant now, Instant endsBy) {
        var objection = traffic.objection(urgency, now);
        if (objection.isPresent()) {
            return objection.get();
        }
        var pace = Pace.of(limits);
        var next = pace.next(traffic.spentUntil(), urgency);
        if (next.isAfter(now)) {
            return new Held(next, Why.LIMIT);
        }
        int most = urgency == Urgency.BACKGROUND ? Math.max(1, limits.concurrent() - 1) : limits.concurrent();
        if (rows.underWay(traffic.key(), now) >= most) {
            return new Held(now.plus(MOMENT), Why.BUSY);
        }
        traffic.spend(pace, now, endsBy);
        return new Granted(rows.begin(traffic.key(), endsBy));
    }

    /** Counts a call no longer, unless the other side may still be at it, and takes in how it ended. */
    void ended(AccountKey key, UUID call, CallEnd end) {
        var now = clock.instant();
        var opened = commit.run(() -> {
            boolean news = end.failed() || end.blocked().isPresent() || rows.hasFailed(key);
            boolean opens = news
                    && rows.lock(key)
                            .map(traffic -> traffic.ended(end, settings.breaker(), now))
                            .orElse(false);
            // After the account's row, as everybody who locks both.
            if (end.givenUp()) {
                rows.leave(call, now.plus(CallUnderWay.AFTERWARDS));
            } else {
                rows.end(call);
            }
            return opens;
        });
        if (opened) {
            LOG.log(Level.WARNING, "{0} fails again and again; it is left alone for a while", key);
        }
    }

    private static String detail(AccountKey key, String cause) {
        return key.connector() + " " + cause;
    }
}
