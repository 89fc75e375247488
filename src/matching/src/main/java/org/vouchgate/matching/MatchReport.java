package org.vouchgate.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a profile answers a job description: a number with its reasons. It advises; a person decides.
 *
 * @param score           0 to 100, from verified evidence only; absent means "not enough evidence", which is not a low score,
 *                        or that the employer has switched scoring off ({@link #isUnscored})
 * @param coverage        share of the requirements, by weight, that verified evidence says anything about; 0 to 1
 * @param requiredMet     ids of the required lines that are met
 * @param requiredOpen    ids of the required lines that are not, or not known to be
 * @param lines           one per requirement, in the requirements' order
 * @param reliances       what the score owes to each cited credential
 * @param counterfactuals what would add to the score, most first
 * @param unused          evidence that no line cites, and why
 * @param weightsVersion  the weights it was scored with; {@link #UNSCORED} if scoring was switched off
 * @param taxonomyVersion the taxonomy it was scored with
 * @param inputHash       SHA-256 (hex) over everything that could change the score, and over nothing else
 * @param scoredAt        the instant that ages were counted to
 */
public record MatchReport(
        Optional<Double> score,
        double coverage,
        List<String> requiredMet,
        List<String> requiredOpen,
        List<MatchLine> lines,
        List<Reliance> reliances,
        List<Counterfactual> counterfactuals,
        List<UnusedEvidence> unused,
        String weightsVersion,
        String taxonomyVersion,
        String inputHash,
        Instant scoredAt) {

    /** Stands in place of a version of weights. */
    public static final String UNSCORED = "off";

    /** Of a report that an earlier release stored, what would change it is missing. */
    public MatchReport {
        requiredMet = List.copyOf(requiredMet);
        requiredOpen = List.copyOf(requiredOpen);
        lines = List.copyOf(lines);
        reliances = List.copyOf(reliances);
        counterfactuals = Optional.ofNullable(counterfactuals).map(List::copyOf).orElse(List.of());
        unused = Optional.ofNullable(unused).map(List::copyOf).orElse(List.of());
    }

    /** Whether the employer has switched scoring off: the evidence is shown, and no number. */
    public boolean isUnscored() {
        return weightsVersion.equals(UNSCORED);
    }

    /** The same evidence without any number: for an employer that has switched scoring off. */
    public MatchReport unscored() {
        return new MatchReport(
                Optional.empty(),
                coverage,
                requiredMet,
                requiredOpen,
                lines.stream().map(MatchLine::unscored).toList(),
                List.of(),
                List.of(),
                unused,
                UNSCORED,
                taxonomyVersion,
                inputHash,
                scoredAt);
    }
}
