package org.vouchgate.gateway.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.StepKind;
import org.vouchgate.gateway.request.RequestState;

/** One step on the way of one report to one ATS: a row of the outbox. */
@Entity
@Table(name = "delivery")
public class Delivery {

    /** How a delivery stands. */
    public enum State {
        /** To be tried when due, or being tried. */
        WAITING,
        /** It took effect. */
        DELIVERED,
        /** This account has no such thing; nothing is wrong. */
        NOT_OFFERED,
        /** A dead letter: a person has to look. */
        STUCK,
        /** A person has looked, and let it be. */
        DISCARDED;

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

    @Column(nullable = false, updatable = false, length = 32)
    private String connector;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 64)
    private StepKind step;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(name = "idempotency_key", nullable = false, updatable = false, unique = true, length = 64)
    private String idempotencyKey;

    @Column(nullable = false, updatable = false, length = 32)
    private String marker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private State state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "external_reference", length = 600)
    private String externalReference;

    @Column(name = "last_answer", length = 600)
    private String lastAnswer;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Whether an earlier attempt may have taken effect without anybody knowing. */
    @Column(nullable = false)
    private boolean ambiguous;

    /** The place in the ATS: what goes to one place goes in order. */
    @Column(nullable = false, updatable = false, length = 200)
    private String target;

    /** What has a smaller one goes first. */
    @Column(nullable = false, updatable = false)
    private long turn;

    @Column(length = 36)
    private @Nullable String lease;

    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "first_failed_at")
    private @Nullable Instant firstFailedAt;

    @Column(name = "blind_waits", nullable = false)
    private int blindWaits;

    @Column(name = "possible_duplicate", nullable = false)
    private boolean possibleDuplicate;

    @Column(nullable = false)
    private boolean urgent;

    @Column(length = 32)
    private @Nullable String cause;

    @Column(name = "last_call", length = 300)
    private @Nullable String lastCall;

    @Column(name = "discard_reason", length = 500)
    private @Nullable String discardReason;

    @Column(length = 16)
    private @Nullable String shown;

    @Column(name = "shown_detail", length = 600)
    private @Nullable String shownDetail;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    /** The state of the open request that it tells; nothing for a result. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 16)
    private @Nullable RequestState during;

    protected Delivery() {
        // for JPA
    }

    static Delivery of(PlannedStep planned, Instant at) {
        var delivery = new Delivery();
        delivery.id = UUID.randomUUID();
        delivery.employer = planned.employer();
        delivery.request = planned.request();
        delivery.connector = planned.connector();
        delivery.step = planned.step().kind();
        delivery.position = planned.position();
        delivery.revision = planned.revision();
        delivery.idempotencyKey = planned.step().key().value();
        delivery.marker = planned.step().marker().text();
        delivery.state = State.WAITING;
        delivery.attempts = 0;
        delivery.dueAt = at;
        delivery.createdAt = at;
        delivery.ambiguous = false;
        delivery.target = planned.target();
        delivery.turn = ChronoUnit.MICROS.between(Instant.EPOCH, at) + planned.position();
        delivery.urgent = true;
        delivery.during = planned.during().orElse(null);
        return delivery;
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

    public String connector() {
        return connector;
    }

    public StepKind step() {
        return step;
    }

    public int position() {
        return position;
    }

    public int revision() {
        return revision;
    }

    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String marker() {
        return marker;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }

    /** What came of the last attempt, in a sentence for an operator. */
    public Optional<String> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** The state of the open request that it tells; empty for a result. */
    public Optional<RequestState> during() {
        return Optional.ofNullable(during);
    }

    boolean ambiguous() {
        return ambiguous;
    }

    boolean urgent() {
        return urgent;
    }

    int blindWaits() {
        return blindWaits;
    }

    /** Whether whoever had it last neither finished it nor said why: it died, or it met a bug of a connector. */
    boolean wasLeftBehind() {
        return leasedUntil != null;
    }

    Optional<Instant> firstFailedAt() {
        return Optional.ofNullable(firstFailedAt);
    }

    /** Whether it may be in the ATS twice, because nobody could look. */
    public boolean possibleDuplicate() {
        return possibleDuplicate;
    }

    /** Why a person has to look: a code. */
    public Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    /** The last call, with a digest in the place of what was sent. */
    public Optional<String> lastCall() {
        return Optional.ofNullable(lastCall);
    }

    public Optional<String> discardReason() {
        return Optional.ofNullable(discardReason);
    }

    /** What the ATS showed of it when last asked: {@code as_sent, missing, differs, unseen, unknown}. */
    public Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    public Optional<String> shownDetail() {
        return Optional.ofNullable(shownDetail);
    }

    public Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
