package org.vouchgate.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.SkillEvidence;

/**
 * How a profile answers a job description: a number with its reasons. It advises; a person decides.
 *
 * @param score           0 to 100, from verified evidence only; absent means "not enough evidence", which is not a low score
 * @param coverage        share of the requirements, by weight, that verified evidence says anything about; 0 to 1
 * @param requiredMet     ids of the required lines that are met
 * @param requiredOpen    ids of the required lines that are not, or not known to be
 * @param lines           one per requirement, in the requirements' order
 * @param reliances       what the score owes to each cited credential
 * @param unused          evidence that no line cites
 * @param weightsVersion  the weights it was scored with
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
        List<SkillEvidence> unused,
        String weightsVersion,
        String taxonomyVersion,
        String inputHash,
        Instant scoredAt) {

    public MatchReport {
        requiredMet = List.copyOf(requiredMet);
        requiredOpen = List.copyOf(requiredOpen);
        lines = List.copyOf(lines);
        reliances = List.copyOf(reliances);
        unused = List.copyOf(unused);
    }
}
