package org.vouchgate.gateway.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.PresentationRequest;

/** What a candidate stated once, and what a person answered, if somebody did. */
@Entity
@Table(name = "candidate_statement")
public class Statement {

    /** Characters that fit, of what is stated and of what is answered. */
    public static final int LONGEST = 2_000;

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private StatementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 64)
    private Subject about;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String said;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    @Column(length = LONGEST)
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by", length = 255)
    private @Nullable String answeredBy;

    @Column(name = "answered_by_name", length = 200)
    private @Nullable String answeredByName;

    protected Statement() {
        // for JPA
    }

    /** @param id the form's, so that the same form sent twice is one statement */
    public static Statement of(
            UUID id, PresentationRequest request, StatementKind kind, Subject about, String said, Instant at) {
        var statement = new Statement();
        statement.id = id;
        statement.employer = request.employer();
        statement.request = request.id();
        statement.kind = kind;
        statement.about = about;
        statement.said = said;
        statement.saidAt = at;
        return statement;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public UUID request() {
        return request;
    }

    public StatementKind kind() {
        return kind;
    }

    public Subject about() {
        return about;
    }

    public String said() {
        return said;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** What a person answered. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Who answered, by name. */
    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredByName);
    }
}
