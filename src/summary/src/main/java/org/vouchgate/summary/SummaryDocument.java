package org.vouchgate.summary;

import java.util.List;

/**
 * What to say about one answered request: everything a summary shows, and nothing about how it looks.
 *
 * @param request     who asked whom, for what
 * @param outcome     how it ended
 * @param explanation why it ended so, in one sentence for a recruiter
 * @param credentials what was presented, and what was concluded about it
 * @param match       skills against requirements
 * @param notChecked  what could not be checked, one sentence each
 */
public record SummaryDocument(
        SummaryRequest request,
        Outcome outcome,
        String explanation,
        List<CredentialLine> credentials,
        MatchLines match,
        List<String> notChecked) {

    public SummaryDocument {
        credentials = List.copyOf(credentials);
        notChecked = List.copyOf(notChecked);
        if (outcome == Outcome.VERIFIED) {
            requireAnAcceptedCredential(credentials);
        }
    }

    private static void requireAnAcceptedCredential(List<CredentialLine> credentials) {
        if (credentials.stream().noneMatch(line -> line.judgement() == CredentialLine.Judgement.ACCEPTED)) {
            throw new IllegalArgumentException("verified without an accepted credential");
        }
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "SummaryDocument[request=" + request + ", outcome=" + outcome + "]";
    }
}
