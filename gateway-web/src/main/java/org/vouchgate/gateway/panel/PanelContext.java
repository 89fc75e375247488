package org.vouchgate.gateway.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.login.Identity;

/** One opening of the panel: for one record, on behalf of one caller. Its token is good once. */
@Entity
@Table(name = "panel_context")
public class PanelContext {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private PanelRecord.Kind kind;

    @Column(name = "record_ref", nullable = false, updatable = false, length = 200)
    private String ref;

    @Column(nullable = false, updatable = false, length = 255)
    private String subject;

    @Column(name = "display_name", nullable = false, updatable = false, length = 200)
    private String displayName;

    @Column(nullable = false, updatable = false, length = 200)
    private String roles;

    @Column(name = "token_hash", nullable = false, updatable = false, length = 64)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "token_until", nullable = false, updatable = false)
    private Instant tokenUntil;

    @Column(name = "bearer_hash", length = 64)
    private @Nullable String bearerHash;

    @Column(name = "bearer_until")
    private @Nullable Instant bearerUntil;

    protected PanelContext() {
        // for JPA
    }

    static PanelContext of(Identity by, PanelRecord record, String tokenHash, Instant at, Instant until) {
        var context = new PanelContext();
        context.id = UUID.randomUUID();
        context.employer = by.employer();
        context.connector = record.connector();
        context.kind = record.kind();
        context.ref = record.ref();
        context.subject = by.subject();
        context.displayName = by.name();
        context.roles = by.roles().stream().sorted().collect(Collectors.joining(" "));
        context.tokenHash = tokenHash;
        context.createdAt = at;
        context.tokenUntil = until;
        return context;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public PanelRecord record() {
        return new PanelRecord(connector, kind, ref);
    }

    /** Whoever asked for it, with what they might do then. */
    public Identity identity() {
        return new Identity(employer, subject, displayName, Set.copyOf(Arrays.asList(roles.split(" "))));
    }

    boolean isSpent() {
        return bearerHash != null;
    }

    boolean isOver(Instant at) {
        return !at.isBefore(tokenUntil);
    }
}
