package org.vouchgate.gateway.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Which job of ours an ATS's job is. */
@Entity
@Table(name = "ats_job")
public class AtsJobRow {

    /** A job of one account. */
    @Embeddable
    public record Key(
            @Column(name = "employer_id", nullable = false) UUID employer,
            @Column(nullable = false, length = 32) String connector,

            @Column(name = "job_ref", nullable = false, length = 200)
            String jobRef)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @Column(name = "job_id", nullable = false)
    private UUID job;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 255)
    private String createdBy;

    protected AtsJobRow() {
        // for JPA
    }

    static AtsJobRow of(Key key, UUID job, Instant at, String by) {
        var row = new AtsJobRow();
        row.key = key;
        row.job = job;
        row.createdAt = at;
        row.createdBy = by;
        return row;
    }

    /** The ATS's reference. */
    public String reference() {
        return key.jobRef();
    }

    /** Ours. */
    public UUID job() {
        return job;
    }
}
