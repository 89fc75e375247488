package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.platform.DeliverySettings.Breaker;

/** One account's bucket, breaker and pause. Changed only by whoever has locked its row. */
@Entity
@Table(name = "ats_traffic")
class AccountTraffic {

    private static final int LONGEST_REASON = 600;

    @EmbeddedId
    private AccountKey key;

    @Column(name = "spent_until", nullable = false)
    private Instant spentUntil;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    @Column(nullable = false)
    private int failures;

    @Column(nullable = false)
    private int opened;

    @Column(name = "open_until")
    private @Nullable Instant openUntil;

    @Column(name = "probe_until")
    private @Nullable Instant probeUntil;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "pause_cause", length = 32)
    private @Nullable String pauseCause;

    @Column(name = "pause_reason", length = LONGEST_REASON)
    private @Nullable String pauseReason;

    protected AccountTraffic() {
        // for JPA
    }

    static AccountTraffic of(AccountKey key, Instant at) {
        var traffic = new AccountTraffic();
        traffic.key = key;
        traffic.spentUntil = at;
        return traffic;
    }

    /** Until when no call is to be made; empty if one may be. What the ATS itself asked for holds whoever calls. */
    Optional<Permission.Held> objection(Urgency urgency, Instant at) {
        return urgency == Urgency.MENDING ? held(blockedUntil, Permission.Why.LIMIT, at) : objection(at);
    }

    /** Until when no call is to be made by whoever mends nothing; empty if one may be. */
    Optional<Permission.Held> objection(Instant at) {
        if (pausedAt != null) {
            return Optional.of(new Permission.Held(at.plus(Duration.ofMinutes(1)), Permission.Why.PAUSED));
        }
        return held(blockedUntil, Permission.Why.LIMIT, at)
                .or(() -> held(openUntil, Permission.Why.OPEN, at))
                .or(() -> openUntil == null ? Optional.empty() : held(probeUntil, Permission.Why.OPEN, at));
    }

    private static Optional<Permission.Held> held(@Nullable Instant until, Permission.Why why, Instant at) {
        return until != null && until.isAfter(at) ? Optional.of(new Permission.Held(until, why)) : Optional.empty();
    }

    /** Counts one call; while the breaker is half open it is the one that tries. */
    void spend(Pace pace, Instant at, Instant endsBy) {
        spentUntil = pace.spend(spentUntil, at);
        if (openUntil != null) {
            probeUntil = endsBy;
        }
    }

    /** Takes in how a call ended; true if the breaker has opened by that. */
    boolean ended(CallEnd end, Breaker breaker, Instant at) {
        end.blocked()
                .filter(until -> blockedUntil == null || until.isAfter(blockedUntil))
                .ifPresent(until -> {
                    blockedUntil = until;
                });
        if (!end.failed()) {
            close();
            return false;
        }
        failures++;
        boolean opens = failures >= breaker.failures() && (openUntil == null || !openUntil.isAfter(at));
        if (opens) {
            opened++;
            openUntil = at.plus(breaker.pause(opened));
            probeUntil = null;
        }
        return opens;
    }

    /** Works again: forgets failures and, if somebody changed the account, its pause too. */
    void close() {
        failures = 0;
        opened = 0;
        openUntil = null;
        probeUntil = null;
    }

    void pause(String cause, String reason, Instant at) {
        pausedAt = at;
        pauseCause = cause;
        pauseReason = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    void resume() {
        close();
        pausedAt = null;
        pauseCause = null;
        pauseReason = null;
        blockedUntil = null;
    }

    AccountKey key() {
        return key;
    }

    Instant spentUntil() {
        return spentUntil;
    }

    int failures() {
        return failures;
    }

    Optional<Instant> blockedUntil() {
        return Optional.ofNullable(blockedUntil);
    }

    /** When the breaker opened, until when it is open; past if one call may try. Empty while it is closed. */
    Optional<Instant> openUntil() {
        return Optional.ofNullable(openUntil);
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    Optional<String> pauseReason() {
        return Optional.ofNullable(pauseReason);
    }

    Optional<String> pauseCause() {
        return Optional.ofNullable(pauseCause);
    }
}
