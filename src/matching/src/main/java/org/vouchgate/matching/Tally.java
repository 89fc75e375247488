package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vouchgate.skills.CredentialReference;

/**
 * Adds up: the score is the weighted mean of the requirements, on a scale of 100.
 *
 * @param lines the requirements, weighed
 * @param whole what they weigh together
 */
record Tally(List<Weighed> lines, double whole) {

    Tally {
        lines = List.copyOf(lines);
    }

    static Tally of(List<Weighed> lines) {
        return new Tally(lines, Sums.of(lines.stream().map(Weighed::weight).toList()));
    }

    Optional<Double> score() {
        return score(use -> true);
    }

    /** The score if only this evidence counted; none if none of it answers anything. */
    Optional<Double> score(Predicate<EvidenceUse> allowed) {
        if (lines.stream().noneMatch(line -> line.best(allowed).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(Math.min(
                100, Sums.of(lines.stream().map(line -> points(line, allowed)).toList())));
    }

    double points(Weighed line) {
        return points(line, use -> true);
    }

    private double points(Weighed line, Predicate<EvidenceUse> allowed) {
        double contribution = line.best(allowed).map(EvidenceUse::contribution).orElse(0.0);
        return 100 * line.weight() * contribution / whole;
    }

    double maxPoints(Weighed line) {
        return 100 * line.weight() / whole;
    }

    double coverage() {
        var covered = lines.stream()
                .filter(line -> line.best().isPresent())
                .map(Weighed::weight)
                .toList();
        return covered.isEmpty() ? 0 : Math.min(1, Sums.of(covered) / whole);
    }

    List<Reliance> reliances() {
        var cited = new TreeMap<Integer, CredentialReference>();
        for (var line : lines) {
            line.best()
                    .map(use -> use.evidence().credential())
                    .ifPresent(credential -> cited.put(credential.index(), credential));
        }
        double score = score().orElse(0.0);
        return cited.values().stream()
                .map(credential -> {
                    var without = score(use -> use.evidence().credential().index() != credential.index());
                    return new Reliance(credential, without, score - without.orElse(0.0));
                })
                .toList();
    }
}
