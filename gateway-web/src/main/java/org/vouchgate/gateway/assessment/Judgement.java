package org.vouchgate.gateway.assessment;

import java.util.Optional;
import org.vouchgate.gateway.request.RequestState;

/**
 * An answer, judged and weighed, not yet stored.
 *
 * @param outcome  how the request ends
 * @param document everything that was concluded
 * @param kept     what a later look needs; absent if there is nothing to look at again
 * @param shown    which claims it showed
 */
public record Judgement(RequestState outcome, AssessmentDocument document, Optional<Kept> kept, ShownClaims shown) {

    /** One about which it is not known which claims it showed. */
    public Judgement(RequestState outcome, AssessmentDocument document, Optional<Kept> kept) {
        this(outcome, document, kept, ShownClaims.UNKNOWN);
    }

    /** The same, saying which claims it showed. */
    Judgement showing(ShownClaims claims) {
        return new Judgement(outcome, document, kept, claims);
    }

    /** The same after a later look, which presents nothing anew. */
    public Judgement presentedAs(AssessmentDocument before) {
        return new Judgement(outcome, document.presenting(before.presented()), kept, shown);
    }

    static Judgement of(RequestState outcome, AssessmentDocument document, Kept kept) {
        return new Judgement(
                outcome, document, outcome == RequestState.NOT_VERIFIED ? Optional.empty() : Optional.of(kept));
    }
}
