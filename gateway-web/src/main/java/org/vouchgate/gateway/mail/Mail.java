package org.vouchgate.gateway.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.request.PresentationRequest;

/** A mail to a candidate about one request. Its words are written when it is sent. */
@Entity
@Table(name = "mail")
public class Mail {

    /** What it is for. */
    public enum Kind {
        INVITATION,
        REMINDER,
        TAKEN_BACK
    }

    /** How it stands. */
    public enum State {
        WAITING,
        /** The mail server has taken it on. */
        SENT,
        /** The mail server does not take it, and will not. */
        REFUSED,
        /** Tried often enough; a person has to look. */
        STUCK,
        /** There was nothing left to say when its turn came. */
        DROPPED;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private Kind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false, length = 16)
    private String language;

    @Column(nullable = false, updatable = false, length = 320)
    private String recipient;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private State state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(length = 36)
    private @Nullable String lease;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(length = 300)
    private @Nullable String answer;

    protected Mail() {
        // for JPA
    }

    /** To the address that the request has for its candidate. */
    static Mail of(PresentationRequest request, Kind kind, int number, String language, Instant at) {
        var mail = new Mail();
        mail.id = UUID.randomUUID();
        mail.employer = request.employer();
        mail.request = request.id();
        mail.kind = kind;
        mail.number = number;
        mail.language = language;
        mail.recipient = request.candidate().email().orElseThrow();
        mail.state = State.WAITING;
        mail.createdAt = at;
        mail.dueAt = at;
        return mail;
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

    public Kind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    /** In which language the candidate is written to. */
    public String language() {
        return language;
    }

    public String recipient() {
        return recipient;
    }

    public State state() {
        return state;
    }

    /** How often sending it was begun. */
    public int attempts() {
        return attempts;
    }

    /** Whether whoever had it last did not say what came of it: it died, or it met a bug. */
    boolean wasLeftBehind() {
        return leasedUntil != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** What the mail server said last. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
