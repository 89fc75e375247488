package org.vouchgate.gateway.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job an employer wants to fill. What it requires can change, with its description or without it. */
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

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

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

    /** Another description, and what was read from it. */
    void rewrite(String changedTitle, String changedDescription, String changedRequirements) {
        title = changedTitle;
        description = changedDescription;
        require(changedRequirements);
    }

    void archive(Instant at) {
        archivedAt = at;
    }

    void restore() {
        archivedAt = null;
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

    /** Since when nobody is to be asked for it any more. */
    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    /** @throws JobArchived if nobody is to be asked for it any more */
    public void refuseIfArchived() {
        if (archivedAt().isPresent()) {
            throw new JobArchived();
        }
    }
}
