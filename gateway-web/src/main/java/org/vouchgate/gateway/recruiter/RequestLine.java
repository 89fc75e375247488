package org.vouchgate.gateway.recruiter;

import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.gateway.request.PresentationRequest;

/** One request in a list. */
public record RequestLine(UUID id, String candidate, UUID job, Badge badge, String openedAt) {

    static RequestLine of(PresentationRequest request) {
        return new RequestLine(
                request.id(),
                name(request.candidate()),
                request.job(),
                Badge.of(request.state()),
                Moments.minute(request.openedAt()));
    }

    /** Whatever the recruiter knows the candidate by. */
    static String name(Candidate candidate) {
        return candidate
                .name()
                .or(candidate::email)
                .or(() -> candidate.reference().map(reference -> "Application " + reference))
                .orElse("A candidate without a name");
    }
}
