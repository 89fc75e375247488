package org.vouchgate.gateway.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A job an employer wants to fill. Its requirements can change; its description does not. */
@Entity
@Table(name = "job")
public class Job {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(nullable = false)
    private String description;

    /** {@link JobReading} as JSON. */
    @Column(nullable = false)
    private String requirements;

    @Column(nullable = false)
    private int revision;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected Job() {
        // for JPA
    }

    static Job of(UUID employer, String title, String description, String requirements, Instant at, String by) {
        var job = new Job();
        job.id = UUID.randomUUID();
        job.employer = employer;
        job.title = title;
        job.description = description;
        job.requirements = requirements;
        job.revision = 1;
        job.createdAt = at;
        job.createdBy = by;
        return job;
    }

    void require(String changed) {
        requirements = changed;
        revision++;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    String requirements() {
        return requirements;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
