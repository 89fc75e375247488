package org.vouchgate.gateway.blind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a job's candidates are read without knowing who they are. */
@Entity
@Table(name = "blind_review")
public class BlindReview {

    @Id
    @Column(name = "job_id")
    private UUID job;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "switched_on_at", nullable = false, updatable = false)
    private Instant since;

    @Column(name = "switched_on_by", nullable = false, updatable = false, length = 255)
    private String by;

    protected BlindReview() {
        // for JPA
    }

    static BlindReview of(UUID employer, UUID job, Instant at, String by) {
        var review = new BlindReview();
        review.employer = employer;
        review.job = job;
        review.since = at;
        review.by = by;
        return review;
    }

    public UUID job() {
        return job;
    }

    public Instant since() {
        return since;
    }

    /** Who switched it on, as a subject. */
    public String by() {
        return by;
    }
}
