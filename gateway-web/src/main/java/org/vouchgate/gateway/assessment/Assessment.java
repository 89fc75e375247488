package org.vouchgate.gateway.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** What was concluded from the answer to one request. Written once, and again only when a later look found something out. */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private RequestState outcome;

    @Column(nullable = false, length = 64)
    private String reason;

    @Column(name = "judged_at", nullable = false)
    private Instant judgedAt;

    /** {@link AssessmentDocument} as JSON. */
    @Column(nullable = false)
    private String document;

    /** {@link Kept} as JSON, sealed. */
    private String kept;

    /** {@link ShownClaims} as JSON, sealed. */
    @Column(updatable = false)
    private String shown;

    @Column(name = "recheck_at")
    private Instant recheckAt;

    @Column(name = "recheck_attempts", nullable = false)
    private int recheckAttempts;

    protected Assessment() {
        // for JPA
    }

    static Assessment of(PresentationRequest request, Judgement judgement, String document) {
        var assessment = new Assessment();
        assessment.id = UUID.randomUUID();
        assessment.employer = request.employer();
        assessment.request = request.id();
        assessment.outcome = judgement.outcome();
        assessment.reason = judgement.document().reason();
        assessment.judgedAt = judgement.document().judgedAt();
        assessment.document = document;
        return assessment;
    }

    void show(String protectedText) {
        shown = protectedText;
    }

    /** Which claims the answer showed, sealed; absent where that was not kept yet. */
    Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    void keep(String protectedText, Optional<Instant> firstRecheck) {
        kept = protectedText;
        recheckAt = firstRecheck.orElse(null);
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

    /** How the request ends once the answer counts. */
    public RequestState outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    /** How often the open questions have been asked again. */
    public int recheckAttempts() {
        return recheckAttempts;
    }

    Optional<Instant> recheckAt() {
        return Optional.ofNullable(recheckAt);
    }

    Optional<String> kept() {
        return Optional.ofNullable(kept);
    }

    String document() {
        return document;
    }
}
