package org.vouchgate.gateway.blind;

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

/** That somebody wanted to know who a sealed candidate is, when, and why. Written once, never changed. */
@Entity
@Table(name = "unsealing")
public class Unsealing {

    /** What for. A closed list, so that the audit trail can name it without repeating what somebody typed. */
    public enum Ground {
        INTERVIEW,
        OFFER,
        EVIDENCE,
        OTHER;

        /** The name in forms, the API and the audit trail. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @Column(name = "request_id")
    private UUID request;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "job_id", nullable = false, updatable = false)
    private UUID job;

    @Column(name = "unsealed_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "unsealed_by", nullable = false, updatable = false, length = 255)
    private String by;

    @Column(name = "unsealed_by_name", nullable = false, updatable = false, length = 200)
    private String byName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 16)
    private Ground ground;

    @Column(nullable = false, updatable = false, length = 1000)
    private String reason;

    protected Unsealing() {
        // for JPA
    }

    static Unsealing of(PresentationRequest request, Requester by, Ground ground, String reason, Instant at) {
        var unsealing = new Unsealing();
        unsealing.request = request.id();
        unsealing.employer = request.employer();
        unsealing.job = request.job();
        unsealing.at = at;
        unsealing.by = by.subject();
        unsealing.byName = by.name();
        unsealing.ground = ground;
        unsealing.reason = reason;
        return unsealing;
    }

    public UUID request() {
        return request;
    }

    public Instant at() {
        return at;
    }

    public Requester by() {
        return new Requester(by, byName);
    }

    public Ground ground() {
        return ground;
    }

    /** In the words of whoever unsealed. */
    public String reason() {
        return reason;
    }
}
