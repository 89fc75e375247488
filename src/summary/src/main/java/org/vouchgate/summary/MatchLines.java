package org.vouchgate.summary;

import java.util.List;
import java.util.Optional;

/**
 * Skills against requirements.
 *
 * @param score        0 to 100; empty if there is not enough evidence to give one
 * @param coverage     the share of requirements that any evidence speaks to, 0 to 1
 * @param requirements one line for each requirement
 * @param reasons      why the score is what it is, or why there is none
 */
public record MatchLines(
        Optional<Double> score, double coverage, List<RequirementLine> requirements, List<String> reasons) {

    public MatchLines {
        requirements = List.copyOf(requirements);
        reasons = List.copyOf(reasons);
        if (!(coverage >= 0 && coverage <= 1) || score.isPresent() && !(score.get() >= 0 && score.get() <= 100)) {
            throw new IllegalArgumentException("a score lies between 0 and 100, coverage between 0 and 1");
        }
    }

    /** For a request that ended without an answer. */
    public static MatchLines none() {
        return new MatchLines(Optional.empty(), 0, List.of(), List.of());
    }

    /** Without score and points; what the credentials show stays. */
    public MatchLines withoutPoints() {
        return new MatchLines(
                Optional.empty(),
                coverage,
                requirements.stream().map(RequirementLine::withoutPoints).toList(),
                reasons);
    }

    /** Whether the employer has switched scoring off: there are lines, and none could earn anything. */
    public boolean isUnscored() {
        return !requirements.isEmpty() && requirements.stream().allMatch(line -> line.maxPoints() == 0);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "MatchLines[requirements=" + requirements.size() + "]";
    }
}
