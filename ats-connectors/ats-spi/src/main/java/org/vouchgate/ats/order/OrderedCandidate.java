package org.vouchgate.ats.order;

import java.net.URI;
import java.util.Optional;

/**
 * Whom an order is about, as the ATS says it: enough to invite, nothing more.
 *
 * @param name           for the invitation
 * @param email          where to invite
 * @param candidateRef   the ATS's reference of the candidate
 * @param applicationRef the ATS's reference of the job application
 * @param profile        where a recruiter sees the candidate in the ATS
 */
public record OrderedCandidate(
        String name,
        String email,
        Optional<String> candidateRef,
        Optional<String> applicationRef,
        Optional<URI> profile) {

    /** Keeps names and addresses out of logs. */
    @Override
    public String toString() {
        return "OrderedCandidate[application=" + applicationRef.orElse("-") + "]";
    }
}
