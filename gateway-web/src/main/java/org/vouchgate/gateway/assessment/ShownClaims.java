package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Optional;

/**
 * Which claims an answer showed: their names, and none of their values. Stored sealed, erased with the assessment.
 *
 * @param credentials one for each presentation, in the order they came
 */
public record ShownClaims(List<Shown> credentials) {

    /** What is known of an answer about which nothing was kept. */
    public static final ShownClaims UNKNOWN = new ShownClaims(List.of());

    /**
     * What one presentation showed.
     *
     * @param known  whether it could be read
     * @param claims the steps to each claim
     */
    public record Shown(boolean known, List<List<String>> claims) {

        static final Shown UNREADABLE = new Shown(false, List.of());

        public Shown {
            claims = claims.stream().map(List::copyOf).toList();
        }
    }

    public ShownClaims {
        credentials = List.copyOf(credentials);
    }

    /** What the presentation at a place showed; empty if that is not known. */
    public Optional<List<List<String>>> at(int place) {
        return place < credentials.size() && credentials.get(place).known()
                ? Optional.of(credentials.get(place).claims())
                : Optional.empty();
    }
}
