package org.vouchgate.gateway.scoring;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.matching.Weights;

/**
 * What an employer scores with.
 *
 * @param weights the numbers
 * @param on      whether scores are given at all
 * @param change  who changed it last, and why; absent as long as it is as shipped
 */
public record Scoring(Weights weights, boolean on, Optional<Change> change) {

    /**
     * A change.
     *
     * @param by who made it, as a subject
     */
    public record Change(Instant at, String by, String reason) {}

    static Scoring asShipped() {
        return new Scoring(Weights.standard(), true, Optional.empty());
    }
}
