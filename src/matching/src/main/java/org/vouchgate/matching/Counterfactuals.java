package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.Standing;

/** Finds what would add to a score, by adding up again as if it were so; what adds most comes first. */
final class Counterfactuals {

    /** Less is not worth telling: it would round to nothing. */
    private static final double LEAST = 0.05;

    private static final Comparator<Counterfactual> MOST_FIRST = Comparator.comparingDouble(Counterfactual::points)
            .reversed()
            .thenComparing(Counterfactual::kind)
            .thenComparing(Counterfactual::about);

    private final Tally tally;
    private final Weighing weighing;
    private final Function<Requirement, SkillEvidence> ideal;
    private final BiFunction<Tally, SkillEvidence, Tally> more;
    private final double score;

    /**
     * @param ideal the best evidence there could be for a requirement
     * @param more  adds evidence to a tally
     */
    Counterfactuals(
            Tally tally,
            Weighing weighing,
            Function<Requirement, SkillEvidence> ideal,
            BiFunction<Tally, SkillEvidence, Tally> more) {
        this.tally = tally;
        this.weighing = weighing;
        this.ideal = ideal;
        this.more = more;
        this.score = tally.score().orElse(0.0);
    }

    List<Counterfactual> all() {
        var all = new ArrayList<Counterfactual>();
        tally.lines().forEach(line -> all.add(shown(line.requirement())));
        unknownIssuers().forEach((issuer, credential) -> all.add(trusted(issuer, credential)));
        return all.stream()
                .filter(each -> each.points() >= LEAST)
                .sorted(MOST_FIRST)
                .toList();
    }

    /** A new credential may answer other requirements too, so it is held against all of them. */
    private Counterfactual shown(Requirement requirement) {
        double then = more.apply(tally, ideal.apply(requirement)).score().orElse(0.0);
        return new Counterfactual(
                Counterfactual.Kind.SHOWN_BY_CREDENTIAL,
                requirement.id(),
                requirement.label(),
                requirement.minLevel(),
                then,
                then - score);
    }

    private Counterfactual trusted(String issuer, CredentialReference credential) {
        var otherwise = Tally.of(tally.lines().stream()
                .map(line -> line.with(use -> isOf(use, issuer) ? weighing.asIfTrusted(use) : use))
                .toList());
        double then = otherwise.score().orElse(0.0);
        return new Counterfactual(
                Counterfactual.Kind.ISSUER_TRUSTED,
                issuer,
                credential.issuerName().orElse(issuer),
                Optional.empty(),
                then,
                then - score);
    }

    private TreeMap<String, CredentialReference> unknownIssuers() {
        var issuers = new TreeMap<String, CredentialReference>();
        for (var line : tally.lines()) {
            for (var use : line.verified()) {
                if (use.evidence().attainment().standing() == Standing.UNKNOWN_ISSUER) {
                    issuers.putIfAbsent(issuer(use), use.evidence().credential());
                }
            }
        }
        return issuers;
    }

    private static boolean isOf(EvidenceUse use, String issuer) {
        return use.evidence().attainment().standing() == Standing.UNKNOWN_ISSUER
                && issuer(use).equals(issuer);
    }

    private static String issuer(EvidenceUse use) {
        var credential = use.evidence().credential();
        return credential.issuer().isBlank() ? "#" + credential.index() : credential.issuer();
    }
}
