package org.vouchgate.matching;

import java.util.List;
import java.util.Objects;

/**
 * What was read from a job description.
 *
 * @param requirements      what it asks for, in the order of the text, one per skill
 * @param protectedCriteria what it says about who a person is: for people to look at, never scored
 * @param leftOut           what was not read, if anything
 * @param taxonomyVersion   the taxonomy it was read with
 */
public record JobReading(
        List<Requirement> requirements,
        List<ProtectedCriterion> protectedCriteria,
        List<LeftOut> leftOut,
        String taxonomyVersion) {

    public JobReading {
        requirements = List.copyOf(requirements);
        protectedCriteria = List.copyOf(protectedCriteria);
        // Readings kept before this was noted have no such list.
        leftOut =
                Objects.requireNonNullElse(leftOut, List.<LeftOut>of()).stream().toList();
    }
}
