package org.vouchgate.summary;

import java.net.URI;
import java.time.Instant;

/**
 * Who asked whom, for what, and until when the answer is kept.
 *
 * @param reference     the presentation request's id, as the live result shows it
 * @param employer      for whom was asked
 * @param recruiter     who asked: a person's name or an ATS's
 * @param jobTitle      for which job
 * @param candidate     who was asked, in whatever script they write their name
 * @param purpose       what the answer is used for, as the candidate was told
 * @param askedAt       when the request was opened
 * @param judgedAt      as of when the summary speaks
 * @param retainedUntil when the answer is erased
 * @param liveResult    where the result stands as it is now; goes into the QR code
 */
public record SummaryRequest(
        String reference,
        String employer,
        String recruiter,
        String jobTitle,
        String candidate,
        String purpose,
        Instant askedAt,
        Instant judgedAt,
        Instant retainedUntil,
        URI liveResult) {

    public SummaryRequest {
        if (!liveResult.isAbsolute()) {
            throw new IllegalArgumentException("a QR code needs an absolute URL");
        }
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "SummaryRequest[reference=" + reference + "]";
    }
}
