package org.vouchgate.gateway.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something somebody did. Written once, never changed. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(nullable = false, updatable = false, length = 255)
    private String actor;

    @Column(nullable = false, updatable = false, length = 64)
    private String action;

    @Column(updatable = false)
    private @Nullable UUID about;

    @Column(updatable = false, length = 200)
    private @Nullable String detail;

    protected AuditEvent() {
        // for JPA
    }

    static AuditEvent of(UUID employer, Instant at, String actor, String action, UUID about, String detail) {
        var event = new AuditEvent();
        event.id = UUID.randomUUID();
        event.employer = employer;
        event.happenedAt = at;
        event.actor = actor;
        event.action = action;
        event.about = about;
        event.detail = detail;
        return event;
    }

    boolean belongsTo(UUID whom) {
        return employer.equals(whom);
    }

    public UUID id() {
        return id;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public Optional<UUID> about() {
        return Optional.ofNullable(about);
    }

    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }
}
