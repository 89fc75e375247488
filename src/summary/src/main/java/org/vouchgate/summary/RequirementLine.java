package org.vouchgate.summary;

import java.util.List;
import java.util.Optional;
import org.vouchgate.matching.MatchLine;

/**
 * One requirement of the job, and what the verified credentials show for it.
 *
 * @param label     the skill, in the job description's words
 * @param required  whether the job requires it; otherwise it is preferred
 * @param points    what it earned; empty if nothing presented speaks to it, which is not the same as zero
 * @param maxPoints the most it could earn
 * @param evidence  why it earned that, one sentence for each piece of evidence
 * @param standing  how far it is answered, in a word; what the candidate alone says is never told as verified
 */
public record RequirementLine(
        String label,
        boolean required,
        Optional<Double> points,
        double maxPoints,
        List<String> evidence,
        MatchLine.Standing standing) {

    public RequirementLine {
        evidence = List.copyOf(evidence);
        if (!(maxPoints >= 0) || points.isPresent() && !(points.get() >= 0 && points.get() <= maxPoints)) {
            throw new IllegalArgumentException("points must lie between 0 and " + maxPoints);
        }
    }

    /** Shown as far as its points go. */
    public RequirementLine(
            String label, boolean required, Optional<Double> points, double maxPoints, List<String> evidence) {
        this(label, required, points, maxPoints, evidence, standing(points, maxPoints));
    }

    private static MatchLine.Standing standing(Optional<Double> points, double maxPoints) {
        if (points.isEmpty() || points.get() == 0) {
            return MatchLine.Standing.NO_EVIDENCE;
        }
        return points.get() < maxPoints ? MatchLine.Standing.PARTLY_SHOWN : MatchLine.Standing.SHOWN;
    }

    RequirementLine withoutPoints() {
        return new RequirementLine(label, required, Optional.empty(), 0, evidence, standing);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "RequirementLine[required=" + required + ", points=" + points + "]";
    }
}
