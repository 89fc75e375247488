package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One requirement with all evidence that answers it.
 *
 * @param weight   of the requirement
 * @param verified what counts, best first
 * @param stated   what candidates say of themselves, best first; none of it counts
 */
record Weighed(Requirement requirement, double weight, List<EvidenceUse> verified, List<EvidenceUse> stated) {

    /** Contribution decides; what the evidence says breaks ties; which credential it stands in comes last. */
    private static final Comparator<EvidenceUse> BEST_FIRST = Comparator.comparingDouble(EvidenceUse::contribution)
            .thenComparingDouble(use -> use.factors().match())
            .reversed()
            .thenComparing(EvidenceUse::kind)
            .thenComparing(use -> InputHash.line(use.evidence()))
            .thenComparing(use -> use.evidence().pointer())
            .thenComparing(use -> use.evidence().credential().issuer())
            .thenComparing(use -> use.evidence().credential().id().orElse(""))
            .thenComparingInt(use -> use.evidence().credential().index());

    static Weighed of(Requirement requirement, double weight, List<EvidenceUse> verified, List<EvidenceUse> stated) {
        return new Weighed(requirement, weight, sorted(verified), sorted(stated));
    }

    private static List<EvidenceUse> sorted(List<EvidenceUse> uses) {
        return uses.size() < 2
                ? List.copyOf(uses)
                : uses.stream().sorted(BEST_FIRST).toList();
    }

    Optional<EvidenceUse> best() {
        return verified.stream().findFirst();
    }

    Optional<EvidenceUse> best(Predicate<EvidenceUse> allowed) {
        return verified.stream().filter(allowed).findFirst();
    }

    /** The same with one more piece of evidence. */
    Weighed with(EvidenceUse more) {
        var all = new ArrayList<>(verified);
        all.add(more);
        return of(requirement, weight, all, stated);
    }

    /** The same with the evidence weighed otherwise. */
    Weighed with(UnaryOperator<EvidenceUse> otherwise) {
        return of(requirement, weight, verified.stream().map(otherwise).toList(), stated);
    }
}
