package org.vouchgate.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Weighs a profile against requirements.
 *
 * <p>A requirement earns the best that any one piece of verified evidence contributes, so that repeating oneself earns
 * nothing; the score is the weighted mean of the requirements, on a scale of 100. Nothing else enters.
 */
public final class Scorer {

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

    private record Weighed(
            Requirement requirement, double weight, List<EvidenceUse> verified, List<EvidenceUse> stated) {

        Optional<EvidenceUse> best(Predicate<EvidenceUse> allowed) {
            return verified.stream().filter(allowed).findFirst();
        }
    }

    private final SkillsTaxonomy taxonomy;

    public Scorer(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Scores. A pure function: equal arguments give equal reports, in whatever order evidence and requirements come.
     *
     * @param profile      what is known of the candidate's skills
     * @param requirements what the job asks for
     * @param weights      the numbers to multiply by
     * @param at           the instant to count ages to
     */
    public MatchReport score(SkillProfile profile, List<Requirement> requirements, Weights weights, Instant at) {
        var matching = new Matching(taxonomy, weights.ladder());
        var weighing = new Weighing(weights, at);
        var evidence = profile.evidence().stream().map(matching::shown).toList();
        var weighed = requirements.stream()
                .map(requirement -> weigh(requirement, evidence, matching, weighing))
                .toList();
        double whole = Sums.of(weighed.stream().map(Weighed::weight).toList());
        var lines = weighed.stream().map(line -> line(line, whole, weights)).toList();
        return new MatchReport(
                score(weighed, whole, use -> true),
                coverage(weighed, whole),
                ids(lines, true),
                ids(lines, false),
                lines,
                reliances(weighed, whole),
                unused(profile, lines),
                weights.version(),
                taxonomy.version(),
                InputHash.of(profile, requirements, weights, taxonomy.version(), at),
                at);
    }

    private static Weighed weigh(
            Requirement requirement, List<Matching.Shown> evidence, Matching matching, Weighing weighing) {
        var verified = new ArrayList<EvidenceUse>();
        var stated = new ArrayList<EvidenceUse>();
        var wanted = matching.wanted(requirement);
        for (var each : evidence) {
            matching.match(wanted, each).ifPresent(match -> {
                var use = weighing.use(requirement, each.evidence(), match);
                if (each.evidence().attainment().standing() == Standing.SELF_ASSERTED) {
                    stated.add(use);
                } else if (use.contribution() > 0) {
                    verified.add(use);
                }
            });
        }
        verified.sort(BEST_FIRST);
        stated.sort(BEST_FIRST);
        return new Weighed(requirement, weighing.weight(requirement), verified, stated);
    }

    private static MatchLine line(Weighed weighed, double whole, Weights weights) {
        return new MatchLine(
                weighed.requirement(),
                points(weighed, whole, use -> true),
                100 * weighed.weight() / whole,
                weighed.verified().stream().anyMatch(use -> meets(use, weights)),
                weighed.best(use -> true),
                weighed.stated().stream().findFirst());
    }

    private static boolean meets(EvidenceUse use, Weights weights) {
        var attainment = use.evidence().attainment();
        return use.factors().match() >= weights.demand().metFrom()
                && use.factors().level() == 1
                && attainment.standing() != Standing.UNKNOWN_ISSUER
                && attainment.outcome() != Outcome.PROVISIONAL;
    }

    private static double points(Weighed weighed, double whole, Predicate<EvidenceUse> allowed) {
        double contribution =
                weighed.best(allowed).map(EvidenceUse::contribution).orElse(0.0);
        return 100 * weighed.weight() * contribution / whole;
    }

    private static Optional<Double> score(List<Weighed> lines, double whole, Predicate<EvidenceUse> allowed) {
        if (lines.stream().noneMatch(line -> line.best(allowed).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(Math.min(
                100,
                Sums.of(lines.stream().map(line -> points(line, whole, allowed)).toList())));
    }

    private static double coverage(List<Weighed> lines, double whole) {
        var covered = lines.stream()
                .filter(line -> line.best(use -> true).isPresent())
                .map(Weighed::weight)
                .toList();
        return covered.isEmpty() ? 0 : Math.min(1, Sums.of(covered) / whole);
    }

    private static List<Reliance> reliances(List<Weighed> lines, double whole) {
        var cited = new TreeMap<Integer, CredentialReference>();
        for (var line : lines) {
            line.best(use -> true)
                    .map(use -> use.evidence().credential())
                    .ifPresent(credential -> cited.put(credential.index(), credential));
        }
        double score = score(lines, whole, use -> true).orElse(0.0);
        return cited.values().stream()
                .map(credential -> {
                    var without = score(
                            lines, whole, use -> use.evidence().credential().index() != credential.index());
                    return new Reliance(credential, without, score - without.orElse(0.0));
                })
                .toList();
    }

    private static List<String> ids(List<MatchLine> lines, boolean met) {
        return lines.stream()
                .filter(line -> line.requirement().importance() == Importance.REQUIRED && line.met() == met)
                .map(line -> line.requirement().id())
                .toList();
    }

    private static List<SkillEvidence> unused(SkillProfile profile, List<MatchLine> lines) {
        return profile.evidence().stream()
                .filter(evidence -> lines.stream()
                        .noneMatch(line -> cites(line.best(), evidence) || cites(line.selfAsserted(), evidence)))
                .toList();
    }

    private static boolean cites(Optional<EvidenceUse> use, SkillEvidence evidence) {
        return use.filter(cited -> cited.evidence().equals(evidence)).isPresent();
    }
}
