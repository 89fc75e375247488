package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** What a candidate said on their page besides answering. */
@Embeddable
public class CandidateSaid {

    @Column(name = "less_asked_at")
    private Instant lessAskedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason", length = 32)
    private DeclineReason declineReason;

    protected CandidateSaid() {
        // for JPA
    }

    static CandidateSaid nothing() {
        return new CandidateSaid();
    }

    /** When they asked the employer to ask for less, if they did. */
    public Optional<Instant> lessAskedAt() {
        return Optional.ofNullable(lessAskedAt);
    }

    /** Why they declined, if they wanted the employer to know. */
    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
