package org.vouchgate.gateway.automation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Who comes into this stage of this job is asked for this package, if the rule is on. */
@Entity
@Table(name = "stage_rule")
public class StageRule {

    /** Where it applies. */
    public record Place(String connector, String jobRef, String stageRef, String packageId) {}

    /**
     * How far it goes.
     *
     * @param hourly           requests an hour
     * @param daily            requests in 24 hours
     * @param atOnce           how many may come together without an administrator's confirmation
     * @param cancelWhenClosed whether open requests of the rule end with the application
     */
    public record Bounds(int hourly, int daily, int atOnce, boolean cancelWhenClosed) {}

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Column(name = "job_ref", nullable = false, updatable = false, length = 200)
    private String jobRef;

    @Column(name = "stage_ref", nullable = false, updatable = false, length = 200)
    private String stageRef;

    @Column(name = "package_id", nullable = false, updatable = false, length = 64)
    private String packageId;

    @Column(nullable = false, length = 300)
    private String label;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "most_hourly", nullable = false)
    private int mostHourly;

    @Column(name = "most_daily", nullable = false)
    private int mostDaily;

    @Column(name = "most_at_once", nullable = false)
    private int mostAtOnce;

    @Column(name = "cancel_when_closed", nullable = false)
    private boolean cancelWhenClosed;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 255)
    private String createdBy;

    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    protected StageRule() {
        // for JPA
    }

    /** Off, until somebody has seen what it would do. */
    static StageRule of(UUID employer, Place place, String label, Bounds bounds, Instant at, String by) {
        var rule = new StageRule();
        rule.id = UUID.randomUUID();
        rule.employer = employer;
        rule.connector = place.connector();
        rule.jobRef = place.jobRef();
        rule.stageRef = place.stageRef();
        rule.packageId = place.packageId();
        rule.createdAt = at;
        rule.createdBy = by;
        rule.leasedUntil = at;
        rule.change(label, false, bounds);
        return rule;
    }

    void change(String newLabel, boolean on, Bounds bounds) {
        label = newLabel;
        active = on;
        mostHourly = bounds.hourly();
        mostDaily = bounds.daily();
        mostAtOnce = bounds.atOnce();
        cancelWhenClosed = bounds.cancelWhenClosed();
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public String connector() {
        return connector;
    }

    /** Empty for a stage that every job has. */
    public Optional<String> jobRef() {
        return Optional.of(jobRef).filter(ref -> !ref.isEmpty());
    }

    public String stageRef() {
        return stageRef;
    }

    public String packageId() {
        return packageId;
    }

    public String label() {
        return label;
    }

    public boolean active() {
        return active;
    }

    public Bounds bounds() {
        return new Bounds(mostHourly, mostDaily, mostAtOnce, cancelWhenClosed);
    }

    Instant leasedUntil() {
        return leasedUntil;
    }
}
