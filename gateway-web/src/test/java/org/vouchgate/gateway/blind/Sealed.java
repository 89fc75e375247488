package org.vouchgate.gateway.blind;

import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.words.Words;

/** Documents as they are read under blind review, for other tests. */
public final class Sealed {

    private Sealed() {}

    /** @param candidate by name */
    public static AssessmentDocument of(AssessmentDocument document, String candidate, Words words) {
        return Veil.over(Candidate.of(Optional.of(candidate), Optional.empty(), Optional.empty()), words)
                .document(document, new Json());
    }
}
