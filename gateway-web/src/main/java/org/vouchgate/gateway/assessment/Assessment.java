package org.vouchgate.gateway.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** What was concluded from the answer to one request. Written once. */
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

    @Column(name = "judged_at", nullable = false, updatable = false)
    private Instant judgedAt;

    /** {@link AssessmentDocument} as JSON. */
    @Column(nullable = false)
    private String document;

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

    String document() {
        return document;
    }
}
