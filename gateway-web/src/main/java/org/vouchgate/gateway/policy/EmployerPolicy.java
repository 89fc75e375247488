package org.vouchgate.gateway.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of an employer's policy. Written once; a change is the next version. */
@Entity
@Table(name = "employer_policy")
public class EmployerPolicy {

    /**
     * What an admin decides.
     *
     * @param retentionDays for how long answers are kept where a request says nothing else
     * @param longestDays   for how long a request may have them kept
     * @param blind         whether new jobs begin under blind review
     */
    public record Choice(int retentionDays, int longestDays, boolean blind) {}

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false)
    private int version;

    @Column(name = "retention_days", nullable = false, updatable = false)
    private int retentionDays;

    @Column(name = "longest_days", nullable = false, updatable = false)
    private int longestDays;

    @Column(nullable = false, updatable = false)
    private boolean blind;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    protected EmployerPolicy() {
        // for JPA
    }

    static EmployerPolicy of(UUID employer, int version, Choice choice, Instant at, String by) {
        var policy = new EmployerPolicy();
        policy.id = UUID.randomUUID();
        policy.employer = employer;
        policy.version = version;
        policy.retentionDays = choice.retentionDays();
        policy.longestDays = choice.longestDays();
        policy.blind = choice.blind();
        policy.createdAt = at;
        policy.createdBy = by;
        return policy;
    }

    UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Choice choice() {
        return new Choice(retentionDays, longestDays, blind);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Who decided it. */
    public String createdBy() {
        return createdBy;
    }
}
