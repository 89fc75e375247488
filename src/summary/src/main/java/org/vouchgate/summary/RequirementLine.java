package org.vouchgate.summary;

import java.util.List;
import java.util.Optional;

/**
 * One requirement of the job, and what the verified credentials show for it.
 *
 * @param label     the skill, in the job description's words
 * @param required  whether the job requires it; otherwise it is preferred
 * @param points    what it earned; empty if nothing presented speaks to it, which is not the same as zero
 * @param maxPoints the most it could earn
 * @param evidence  why it earned that, one sentence for each piece of evidence
 */
public record RequirementLine(
        String label, boolean required, Optional<Double> points, double maxPoints, List<String> evidence) {

    public RequirementLine {
        evidence = List.copyOf(evidence);
        if (!(maxPoints >= 0) || points.isPresent() && !(points.get() >= 0 && points.get() <= maxPoints)) {
            throw new IllegalArgumentException("points must lie between 0 and " + maxPoints);
        }
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "RequirementLine[required=" + required + ", points=" + points + "]";
    }
}
