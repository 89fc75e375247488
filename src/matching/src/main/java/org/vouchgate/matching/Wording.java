package org.vouchgate.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.matching.KnownPhrases.Hit;

/** How much the words around a skill insist on it. */
final class Wording {

    /** What wording says. */
    enum Says {
        REQUIRED,
        PREFERRED,
        NOT_NEEDED;

        private final String topic = "says." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wished for after this word; before it, demands stay demands: "SQL, ideally PostgreSQL". */
    private static final String IDEALLY = "says.ideally";

    /** "Is a plus" says no more than "a plus". */
    private static final int MOST_LETTERS_BESIDES = 4;

    private Wording() {}

    /** Whether these words are about who is wanted rather than about the employer. */
    static boolean asks(List<Hit> hits) {
        return hits.stream()
                .anyMatch(hit -> hit.family().equals("asks") || hit.family().equals("says"));
    }

    /** Whether a line begins as employers speak of themselves, or of what they give. */
    static boolean offers(List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.family().equals("offers") && hit.start() == 0);
    }

    /** What brackets say if that is all they say: "Git (nice to have)", not "first aid (certificate welcome)". */
    static Optional<Says> alone(List<Hit> hits, Clauses.Span brackets) {
        int said = hits.stream()
                .filter(hit -> hit.family().equals("says") && brackets.holds(hit.start(), hit.end()))
                .mapToInt(hit -> hit.end() - hit.start())
                .sum();
        return said > 0 && brackets.end() - brackets.start() - said <= MOST_LETTERS_BESIDES
                ? of(hits, brackets, brackets.end())
                : Optional.empty();
    }

    /**
     * What a clause or sentence says about a place in it, if it says one thing and not two.
     *
     * @param at where that is which is wished for or demanded
     */
    static Optional<Says> of(List<Hit> hits, Clauses.Span words, int at) {
        boolean preferred =
                says(hits, words, Says.PREFERRED.topic) || says(hits, new Clauses.Span(words.start(), at), IDEALLY);
        if (says(hits, words, Says.NOT_NEEDED.topic)) {
            return Optional.of(preferred ? Says.PREFERRED : Says.NOT_NEEDED);
        }
        boolean required = says(hits, words, Says.REQUIRED.topic);
        if (preferred == required) {
            return Optional.empty();
        }
        return Optional.of(preferred ? Says.PREFERRED : Says.REQUIRED);
    }

    private static boolean says(List<Hit> hits, Clauses.Span part, String topic) {
        return hits.stream().anyMatch(hit -> hit.topic().equals(topic) && part.holds(hit.start(), hit.end()));
    }
}
