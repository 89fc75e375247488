package org.vouchgate.ats.report;

import java.math.BigDecimal;

/**
 * How much of what the job asks for was shown; never a judgement of a person, never a decision.
 *
 * @param method names the way it was computed, with its version
 */
public record Score(BigDecimal value, BigDecimal max, String method) {

    public Score {
        if (value.signum() < 0 || max.signum() <= 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException("a score lies between 0 and its maximum");
        }
    }
}
