package org.vouchgate.matching.audit;

import java.util.Optional;

/**
 * One row of an auditor's data. Never stored, and without a name.
 *
 * @param sex      as the auditor's categories have it; absent if it is not known
 * @param race     race or ethnicity, likewise
 * @param score    what the tool gave, if it gave a number
 * @param selected whether the person moved forward, if that is known
 */
public record Applicant(
        Optional<String> sex, Optional<String> race, Optional<Double> score, Optional<Boolean> selected) {

    /** Keeps people out of logs. */
    @Override
    public String toString() {
        return "Applicant";
    }
}
