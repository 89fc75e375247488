package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A call that somebody makes just now. */
@Entity
@Table(name = "ats_call")
class CallUnderWay {

    /** How long the other side may still be at a call, after we have left it or died: few notice before they answer. */
    static final Duration AFTERWARDS = Duration.ofSeconds(10);

    @Id
    private UUID id;

    @Embedded
    private AccountKey account;

    @Column(name = "ends_by", nullable = false)
    private Instant endsBy;

    protected CallUnderWay() {
        // for JPA
    }

    static CallUnderWay of(AccountKey account, Instant endsBy) {
        var call = new CallUnderWay();
        call.id = UUID.randomUUID();
        call.account = account;
        call.endsBy = endsBy;
        return call;
    }

    UUID id() {
        return id;
    }
}
