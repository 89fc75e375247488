package org.vouchgate.gateway.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What an employer has scored with since somebody changed it, and why they did. Written once, never changed. */
@Entity
@Table(name = "weights_version")
public class WeightsVersion {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false)
    private int number;

    /** The weights as JSON. */
    @Column(nullable = false, updatable = false)
    private String numbers;

    @Column(nullable = false, updatable = false)
    private boolean scoring;

    @Column(nullable = false, updatable = false, length = 500)
    private String reason;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected WeightsVersion() {
        // for JPA
    }

    static WeightsVersion of(
            UUID employer, int number, String numbers, boolean scoring, String reason, Instant at, String by) {
        var version = new WeightsVersion();
        version.id = UUID.randomUUID();
        version.employer = employer;
        version.number = number;
        version.numbers = numbers;
        version.scoring = scoring;
        version.reason = reason;
        version.createdAt = at;
        version.createdBy = by;
        return version;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    String numbers() {
        return numbers;
    }

    public boolean scoring() {
        return scoring;
    }

    public String reason() {
        return reason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
