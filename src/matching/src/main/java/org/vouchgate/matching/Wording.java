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
        NOT_NEEDED
    }

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

    /** What the words between two places say, if they say one thing and not two. */
    static Optional<Says> of(List<Hit> hits, int from, int to) {
        boolean preferred = says(hits, from, to, Says.PREFERRED);
        if (says(hits, from, to, Says.NOT_NEEDED)) {
            return Optional.of(preferred ? Says.PREFERRED : Says.NOT_NEEDED);
        }
        boolean required = says(hits, from, to, Says.REQUIRED);
        if (preferred == required) {
            return Optional.empty();
        }
        return Optional.of(preferred ? Says.PREFERRED : Says.REQUIRED);
    }

    private static boolean says(List<Hit> hits, int from, int to, Says what) {
        var topic = "says." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return hits.stream().anyMatch(hit -> hit.topic().equals(topic) && hit.within(from, to));
    }
}
