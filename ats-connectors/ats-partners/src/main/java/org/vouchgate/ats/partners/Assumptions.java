package org.vouchgate.ats.partners;

import java.util.Map;
import java.util.Set;
import org.vouchgate.ats.report.ReportState;

/**
 * What is assumed about one vendor's bodies as long as an account's settings do not say otherwise.
 *
 * @param places where in an order what stands: a name of {@link #PLACES} to a path such as {@code /candidate/email}
 * @param result the body that tells how an order stands, a {@link Template} of {@link #VALUES}
 * @param words  the vendor's words for states; a state without a word is not sent
 */
record Assumptions(Map<String, String> places, String result, Map<ReportState, String> words) {

    /** What is looked for in an order. */
    static final Set<String> PLACES = Set.of(
            "order",
            "package",
            "email",
            "name",
            "first-name",
            "last-name",
            "candidate",
            "application",
            "job",
            "ordered-by",
            "callback",
            "message");

    /** What a template may ask for. */
    static final Set<String> VALUES = Set.of(
            "status",
            "verdict",
            "score",
            "score-text",
            "link",
            "pdf",
            "summary",
            "completed-at",
            "request",
            "id",
            "package");

    Assumptions {
        places = Map.copyOf(places);
        words = Map.copyOf(words);
    }
}
