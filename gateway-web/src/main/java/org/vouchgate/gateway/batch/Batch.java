package org.vouchgate.gateway.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.gateway.request.Requester;

/** Many candidates who are asked the same for one job. */
@Entity
@Table(name = "request_batch")
public class Batch {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "job_id", nullable = false, updatable = false)
    private UUID job;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    @Column(name = "created_by_name", nullable = false, updatable = false, length = 200)
    private String createdByName;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** {@link BatchWish} as JSON. */
    @Column(nullable = false, updatable = false)
    private String wanted;

    @Column(nullable = false, updatable = false)
    private int size;

    @Column(name = "purge_at", nullable = false, updatable = false)
    private Instant purgeAt;

    protected Batch() {
        // for JPA
    }

    static Batch of(UUID employer, UUID job, Requester by, BatchWish wish, int size, Instant at, Instant purgeAt) {
        var batch = new Batch();
        batch.id = UUID.randomUUID();
        batch.employer = employer;
        batch.job = job;
        batch.createdBy = by.subject();
        batch.createdByName = by.name();
        batch.createdAt = at;
        batch.wanted = wish.toJson();
        batch.size = size;
        batch.purgeAt = purgeAt;
        return batch;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public UUID job() {
        return job;
    }

    public Requester by() {
        return new Requester(createdBy, createdByName);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public BatchWish wish() {
        return BatchWish.fromJson(wanted);
    }

    /** How many are in it. */
    public int size() {
        return size;
    }
}
