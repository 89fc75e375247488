package org.vouchgate.summary;

import java.util.Collection;
import java.util.List;
import org.vouchgate.words.Words;

/**
 * What to say about one answered request: everything a summary shows, and nothing about how it looks.
 *
 * @param request     who asked whom, for what
 * @param outcome     how it ended
 * @param explanation why it ended so, in one sentence for a recruiter
 * @param credentials what was presented, and what was concluded about it
 * @param match       skills against requirements
 * @param notChecked  what could not be checked, one sentence each
 * @param circumstances what surrounds the assessment
 * @param blind       whether names are sealed; see {@link #blind}
 */
public record SummaryDocument(
        SummaryRequest request,
        Outcome outcome,
        String explanation,
        List<CredentialLine> credentials,
        MatchLines match,
        List<String> notChecked,
        Circumstances circumstances,
        boolean blind) {

    public SummaryDocument {
        credentials = List.copyOf(credentials);
        notChecked = List.copyOf(notChecked);
        match = circumstances.optedOut() ? match.withoutPoints() : match;
        if (outcome == Outcome.VERIFIED) {
            requireAnAcceptedCredential(credentials);
        }
    }

    /** With nothing besides: status was asked for when it was judged. */
    public SummaryDocument(
            SummaryRequest request,
            Outcome outcome,
            String explanation,
            List<CredentialLine> credentials,
            MatchLines match,
            List<String> notChecked) {
        this(
                request,
                outcome,
                explanation,
                credentials,
                match,
                notChecked,
                Circumstances.asOf(request.judgedAt()),
                false);
    }

    /** The same assessment in other circumstances. */
    public SummaryDocument with(Circumstances other) {
        return new SummaryDocument(request, outcome, explanation, credentials, match, notChecked, other, blind);
    }

    /**
     * The same with the candidate's and all institutions' names sealed: neutral words stand in their place, and what is
     * said in free text about single checks is left out. A blind summary takes only attachments that name nobody.
     *
     * @param words      whose neutral words to use
     * @param alsoSealed further names that must not stand in it: a photo's alt text, a school's other name
     */
    public SummaryDocument blind(Words words, Collection<String> alsoSealed) {
        return new Blindfold(this, words, alsoSealed).document();
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
