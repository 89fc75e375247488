package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.vouchgate.matching.KnownPhrases.Hit;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/**
 * What a line says about who a person is. "No disability" is about the person; "support people with disabilities" is
 * about the work, and no criterion.
 */
final class ProtectedWords {

    private record Found(Kind kind, Hit hit) {}

    private final JobText.Line line;
    private final List<Found> found;

    private ProtectedWords(JobText.Line line, List<Found> found) {
        this.line = line;
        this.found = found;
    }

    /** Looks at a line. Sentences that promise equal treatment name what must not matter; they ask for nothing. */
    static ProtectedWords in(JobText.Line line) {
        var found = new ArrayList<Found>();
        for (var hit : KnownPhrases.OF_PEOPLE.in(line.tokens())) {
            if (hit.family().equals("promise")) {
                return new ProtectedWords(line, List.of());
            }
            found.add(new Found(Kind.valueOf(hit.what().toUpperCase(Locale.ROOT).replace('-', '_')), hit));
        }
        return new ProtectedWords(line, found);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Whether these words of the line are part of a criterion. A language is a skill, even where natives are asked for. */
    boolean cover(int start, int end) {
        return found.stream()
                .anyMatch(each ->
                        each.kind() != Kind.NATIVE_LANGUAGE && each.hit().overlaps(start, end));
    }

    /** The criteria, in the order of the text, at most one of a kind. */
    List<ProtectedCriterion> criteria() {
        var seen = EnumSet.noneOf(Kind.class);
        return found.stream()
                .filter(each -> seen.add(each.kind()))
                .map(each -> new ProtectedCriterion(
                        each.kind(),
                        line.provenance(each.hit().start(), each.hit().end())))
                .toList();
    }
}
