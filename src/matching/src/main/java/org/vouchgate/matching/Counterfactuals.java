package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vouchgate.skills.CredentialReference;
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
    private final double score;

    Counterfactuals(Tally tally, Weighing weighing) {
        this.tally = tally;
        this.weighing = weighing;
        this.score = tally.score().orElse(0.0);
    }

    List<Counterfactual> all() {
        var all = new ArrayList<Counterfactual>();
        for (int i = 0; i < tally.lines().size(); i++) {
            all.add(shown(i));
        }
        unknownIssuers().forEach((issuer, credential) -> all.add(trusted(issuer, credential)));
        return all.stream()
                .filter(each -> each.points() >= LEAST)
                .sorted(MOST_FIRST)
                .toList();
    }

    private Counterfactual shown(int i) {
        var line = tally.lines().get(i);
        var requirement = line.requirement();
        var most = weighing.atBest();
        double best = line.best().map(EvidenceUse::contribution).orElse(0.0);
        double points = most.product() > best ? score(tally, i, most.product()) - score : 0;
        return new Counterfactual(
                Counterfactual.Kind.SHOWN_BY_CREDENTIAL,
                requirement.id(),
                requirement.label(),
                requirement.minLevel(),
                score + points,
                points);
    }

    /** With a contribution that no evidence of the candidate's makes. */
    private static double score(Tally tally, int line, double contribution) {
        var points = new ArrayList<Double>();
        for (int i = 0; i < tally.lines().size(); i++) {
            var each = tally.lines().get(i);
            points.add(i == line ? 100 * each.weight() * contribution / tally.whole() : tally.points(each));
        }
        return Math.min(100, Sums.of(points));
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
