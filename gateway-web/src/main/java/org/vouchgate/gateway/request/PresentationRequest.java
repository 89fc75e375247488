package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One request to one candidate.
 *
 * <p>Its life: open, fetched by a wallet, answered. Where the candidate's browser must come back, it rests there until
 * it has; then it ends as verified, not verified or undetermined. It can also be declined, cancelled, or expire. Every
 * step is one conditional update in {@link PresentationRequests}, so that of two who try one succeeds.
 */
@Entity
@Table(name = "presentation_request")
public class PresentationRequest {

    @Id
    private UUID id;

    @Column(name = "employer_id", nullable = false, updatable = false)
    private UUID employer;

    @Column(name = "job_id", nullable = false, updatable = false)
    private UUID job;

    @Column(name = "requested_by", nullable = false, updatable = false, length = 255)
    private String requestedBy;

    @Column(name = "requested_by_name", nullable = false, updatable = false, length = 200)
    private String requestedByName;

    @Embedded
    private Candidate candidate;

    @Column(updatable = false, length = 64)
    private String template;

    @Column(nullable = false, updatable = false, length = 1000)
    private String purpose;

    @Column(name = "purpose_language", updatable = false, length = 16)
    private String purposeLanguage;

    @Column(name = "accepts_files", nullable = false, updatable = false)
    private boolean acceptsFiles;

    @Column(name = "file_attempts", nullable = false)
    private int fileAttempts;

    @Embedded
    private WalletTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private RequestState state;

    @Column(length = 64)
    private String reason;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "purge_at", nullable = false)
    private Instant purgeAt;

    @Column(name = "retention_seconds", nullable = false, updatable = false)
    private long retentionSeconds;

    @Column(nullable = false)
    private int revision;

    @Column(name = "unscored_at")
    private Instant unscoredAt;

    @Embedded
    private AtsOrigin ats;

    @Embedded
    private CandidateSaid said;

    protected PresentationRequest() {
        // for JPA
    }

    static PresentationRequest open(
            UUID id, UUID employer, Requester by, RequestDraft draft, WalletTerms terms, Instant at) {
        var request = new PresentationRequest();
        request.id = id;
        request.employer = employer;
        request.job = draft.job();
        request.requestedBy = by.subject();
        request.requestedByName = by.name();
        request.candidate = draft.candidate();
        request.template = draft.template().orElse(null);
        request.purpose = draft.purpose().text();
        request.purposeLanguage = draft.purpose().language().orElse(null);
        request.acceptsFiles = draft.acceptsFiles();
        request.terms = terms;
        request.state = RequestState.OPEN;
        request.openedAt = at;
        request.expiresAt = at.plus(draft.lifetime());
        request.retentionSeconds = draft.retention().toSeconds();
        request.purgeAt = request.expiresAt.plus(draft.retention());
        request.revision = 1;
        request.ats = draft.ats();
        return request;
    }

    public UUID id() {
        return id;
    }

    public UUID employer() {
        return employer;
    }

    public UUID job() {
        return job;
    }

    public Requester requestedBy() {
        return new Requester(requestedBy, requestedByName);
    }

    /** Nobody in particular, if the request says nothing about whom it is for: an embedded row of nulls is read as null. */
    public Candidate candidate() {
        return Optional.ofNullable(candidate)
                .orElseGet(() -> Candidate.of(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public Optional<String> template() {
        return Optional.ofNullable(template);
    }

    public String purpose() {
        return purpose;
    }

    /** In which language the purpose is written, as a BCP 47 tag, if anybody said. */
    public Optional<String> purposeLanguage() {
        return Optional.ofNullable(purposeLanguage);
    }

    public WalletTerms terms() {
        return terms;
    }

    /** Whether a file, too, may answer it. */
    public boolean acceptsFiles() {
        return acceptsFiles;
    }

    public RequestState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** When the request and everything that hangs on it is erased. */
    public Instant purgeAt() {
        return purgeAt;
    }

    public Duration retention() {
        return Duration.ofSeconds(retentionSeconds);
    }

    public int revision() {
        return revision;
    }

    /** When the candidate asked not to be scored, if they did. */
    public Optional<Instant> unscoredAt() {
        return Optional.ofNullable(unscoredAt);
    }

    public AtsOrigin ats() {
        return Optional.ofNullable(ats).orElseGet(AtsOrigin::none);
    }

    /** What the candidate said besides answering. */
    public CandidateSaid said() {
        return Optional.ofNullable(said).orElseGet(CandidateSaid::nothing);
    }

    /** Whether an answer that arrives now is worth verifying; {@link PresentationRequests} has the last word. */
    public boolean isAnswerable(Instant at) {
        return RequestState.ANSWERABLE.contains(state) && at.isBefore(expiresAt);
    }
}
