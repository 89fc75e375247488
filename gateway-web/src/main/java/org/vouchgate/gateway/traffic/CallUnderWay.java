package org.vouchgate.gateway.traffic;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A call that somebody makes just now. */
@Entity
@Table(name = "ats_call")
class CallUnderWay {

    @Id
    private UUID id;

    @Embedded
    private AccountKey account;

    @Column(name = "ends_by", nullable = false, updatable = false)
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
