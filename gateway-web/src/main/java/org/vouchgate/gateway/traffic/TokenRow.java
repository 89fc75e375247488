package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One account's tokens, sealed, and who renews them. */
@Entity
@Table(name = "ats_token")
class TokenRow {

    @EmbeddedId
    private AccountKey key;

    @Column(name = "sealed_access")
    private @Nullable String sealedAccess;

    @Column(name = "access_until")
    private @Nullable Instant accessUntil;

    @Column(name = "sealed_refresh")
    private @Nullable String sealedRefresh;

    @Column(name = "refreshed_at")
    private @Nullable Instant refreshedAt;

    @Column(name = "consented_at")
    private @Nullable Instant consentedAt;

    @Column(name = "lock_owner", length = 36)
    private @Nullable String lockOwner;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected TokenRow() {
        // for JPA
    }

    static TokenRow of(AccountKey key) {
        var row = new TokenRow();
        row.key = key;
        return row;
    }

    /** The access token, while it holds. */
    Optional<String> sealedAccess(Instant at) {
        return Optional.ofNullable(sealedAccess).filter(token -> accessUntil != null && at.isBefore(accessUntil));
    }

    Optional<String> sealedRefresh() {
        return Optional.ofNullable(sealedRefresh);
    }

    void access(@Nullable String sealed, @Nullable Instant until) {
        sealedAccess = sealed;
        accessUntil = until;
    }

    void refresh(String sealed, Instant at) {
        sealedRefresh = sealed;
        refreshedAt = at;
    }

    /** Since when the refresh token is in force; empty if there is none. */
    Optional<Instant> refreshedAt() {
        return Optional.ofNullable(refreshedAt);
    }

    void consented(Instant at) {
        consentedAt = at;
    }

    Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    /** Whether this one may renew: nobody else does, or has died over it. */
    boolean lock(String owner, Instant at, Instant until) {
        if (lockedUntil != null && lockedUntil.isAfter(at) && !owner.equals(lockOwner)) {
            return false;
        }
        lockOwner = owner;
        lockedUntil = until;
        return true;
    }

    void unlock(String owner) {
        if (owner.equals(lockOwner)) {
            lockOwner = null;
            lockedUntil = null;
        }
    }
}
