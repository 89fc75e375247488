package org.vouchgate.gateway.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.Requester;

/** What a person decided about a request's candidate, and why. Written once, never changed. */
@Entity
@Table(name = "decision")
public class Decision {

    /** What can be decided. */
    public enum Outcome {
        ADVANCE,
        HOLD,
        DECLINE,
        OTHER;

        /** The name in forms and in the audit trail. */
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

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private Outcome outcome;

    @Column(nullable = false, updatable = false, length = 2000)
    private String reason;

    @Column(name = "while_sealed", nullable = false, updatable = false)
    private boolean whileSealed;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "decided_by", nullable = false, updatable = false, length = 255)
    private String by;

    @Column(name = "decided_by_name", nullable = false, updatable = false, length = 200)
    private String byName;

    protected Decision() {
        // for JPA
    }

    static Decision of(PresentationRequest request, int number, NewDecision wanted, Requester by, Instant at) {
        var decision = new Decision();
        decision.id = UUID.randomUUID();
        decision.employer = request.employer();
        decision.request = request.id();
        decision.number = number;
        decision.outcome = wanted.outcome();
        decision.reason = wanted.reason().strip();
        decision.whileSealed = wanted.whileSealed();
        decision.at = at;
        decision.by = by.subject();
        decision.byName = by.name();
        return decision;
    }

    public UUID id() {
        return id;
    }

    public UUID request() {
        return request;
    }

    /** 1 for the first decision about the request; the highest counts. */
    public int number() {
        return number;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** In the words of whoever decided. */
    public String reason() {
        return reason;
    }

    /** Whether whoever decided did not know who the candidate is. */
    public boolean whileSealed() {
        return whileSealed;
    }

    public Instant at() {
        return at;
    }

    public Requester by() {
        return new Requester(by, byName);
    }
}
