package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A consent that an admin has set out to give: the state that was sent along, and whose browser it has to come back with. */
@Entity
@Table(name = "ats_consent")
class ConsentRow {

    @Id
    @Column(name = "state_hash", length = 64)
    private String stateHash;

    @Embedded
    private AccountKey account;

    @Column(nullable = false, updatable = false, length = 255)
    private String subject;

    @Column(name = "session_hash", nullable = false, updatable = false, length = 64)
    private String sessionHash;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected ConsentRow() {
        // for JPA
    }

    static ConsentRow of(String stateHash, AccountKey account, String subject, String sessionHash, Instant expiresAt) {
        var row = new ConsentRow();
        row.stateHash = stateHash;
        row.account = account;
        row.subject = subject;
        row.sessionHash = sessionHash;
        row.expiresAt = expiresAt;
        return row;
    }

    AccountKey account() {
        return account;
    }
}
