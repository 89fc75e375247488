package org.vouchgate.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.matching.UnusedEvidence.Why;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Holds profiles against the requirements of one job. What it looked up for one profile it remembers for the next, so that
 * each costs in proportion to its evidence; remembering changes no answer. Safe to share between threads.
 */
public final class JobScorer {

    private final List<Requirement> requirements;
    private final Weights weights;
    private final Matching matching;
    private final String taxonomyVersion;

    JobScorer(SkillsTaxonomy taxonomy, List<Requirement> requirements, Weights weights) {
        this.requirements = List.copyOf(requirements);
        this.weights = weights;
        this.matching = new Matching(taxonomy, weights.ladder(), this.requirements);
        this.taxonomyVersion = taxonomy.version();
    }

    /**
     * Scores; see {@link Scorer#score}.
     *
     * @param profile what is known of the candidate's skills
     * @param at      the instant to count ages to
     */
    public MatchReport score(SkillProfile profile, Instant at) {
        var weighing = new Weighing(weights, at);
        var tally = tally(profile, weighing);
        var lines = tally.lines().stream().map(line -> line(line, tally)).toList();
        return new MatchReport(
                tally.score(),
                tally.coverage(),
                ids(lines, true),
                ids(lines, false),
                lines,
                tally.reliances(),
                counterfactuals(tally, weighing),
                unused(profile, tally, lines),
                weights.version(),
                taxonomyVersion,
                InputHash.of(profile, requirements, weights, taxonomyVersion, at),
                at);
    }

    /**
     * The number alone, the same as in the report: for ranking many.
     *
     * @return empty if there is not enough evidence
     */
    public Optional<Double> number(SkillProfile profile, Instant at) {
        return tally(profile, new Weighing(weights, at)).score();
    }

    private Tally tally(SkillProfile profile, Weighing weighing) {
        var matches = profile.evidence().stream().map(matching::of).toList();
        var lines = new ArrayList<Weighed>();
        for (int i = 0; i < requirements.size(); i++) {
            lines.add(weigh(i, profile.evidence(), matches, weighing));
        }
        return Tally.of(lines);
    }

    private List<Counterfactual> counterfactuals(Tally tally, Weighing weighing) {
        return new Counterfactuals(
                        tally,
                        weighing,
                        requirement -> matching.naming(requirement, weighing.atBest(requirement)),
                        (before, evidence) -> with(before, evidence, weighing))
                .all();
    }

    private Tally with(Tally before, SkillEvidence evidence, Weighing weighing) {
        var matches = matching.of(evidence);
        var lines = new ArrayList<Weighed>();
        for (int i = 0; i < requirements.size(); i++) {
            var line = before.lines().get(i);
            lines.add(matches.get(i)
                    .map(match -> line.with(weighing.use(line.requirement(), evidence, match)))
                    .orElse(line));
        }
        return new Tally(lines, before.whole());
    }

    private Weighed weigh(
            int i, List<SkillEvidence> evidence, List<List<Optional<Matching.Match>>> matches, Weighing weighing) {
        var requirement = requirements.get(i);
        var verified = new ArrayList<EvidenceUse>();
        var stated = new ArrayList<EvidenceUse>();
        for (int k = 0; k < evidence.size(); k++) {
            var shown = evidence.get(k);
            matches.get(k).get(i).ifPresent(match -> {
                var use = weighing.use(requirement, shown, match);
                if (shown.attainment().standing() == Standing.SELF_ASSERTED) {
                    stated.add(use);
                } else if (use.contribution() > 0) {
                    verified.add(use);
                }
            });
        }
        return Weighed.of(requirement, weighing.weight(requirement), verified, stated);
    }

    private MatchLine line(Weighed weighed, Tally tally) {
        return new MatchLine(
                weighed.requirement(),
                tally.points(weighed),
                tally.maxPoints(weighed),
                weighed.verified().stream().anyMatch(this::meets),
                weighed.best(),
                weighed.stated().stream().findFirst());
    }

    private boolean meets(EvidenceUse use) {
        var attainment = use.evidence().attainment();
        return use.factors().match() >= weights.demand().metFrom()
                && use.factors().level() == 1
                && attainment.standing() != Standing.UNKNOWN_ISSUER
                && attainment.outcome() != Outcome.PROVISIONAL;
    }

    private static List<String> ids(List<MatchLine> lines, boolean met) {
        return lines.stream()
                .filter(line -> line.requirement().importance() == Importance.REQUIRED && line.met() == met)
                .map(line -> line.requirement().id())
                .toList();
    }

    private static List<UnusedEvidence> unused(SkillProfile profile, Tally tally, List<MatchLine> lines) {
        var cited = new HashSet<SkillEvidence>();
        lines.forEach(line -> {
            line.best().map(EvidenceUse::evidence).ifPresent(cited::add);
            line.selfAsserted().map(EvidenceUse::evidence).ifPresent(cited::add);
        });
        var answering = answering(tally.lines());
        return profile.evidence().stream()
                .filter(evidence -> !cited.contains(evidence))
                .map(evidence -> new UnusedEvidence(
                        evidence, answering.contains(evidence) ? Why.OTHERS_SHOW_MORE : Why.NOT_ASKED_FOR))
                .toList();
    }

    private static Set<SkillEvidence> answering(Collection<Weighed> lines) {
        var answering = new HashSet<SkillEvidence>();
        for (var line : lines) {
            line.verified().forEach(use -> answering.add(use.evidence()));
            line.stated().forEach(use -> answering.add(use.evidence()));
        }
        return answering;
    }
}
