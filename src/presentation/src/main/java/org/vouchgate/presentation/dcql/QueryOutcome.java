package org.vouchgate.presentation.dcql;

import java.util.Collection;

/** Whether an answer as a whole is what was asked for. */
public enum QueryOutcome {
    /** Every required credential was presented and accepted. */
    SATISFIED,
    /** Not yet, but it would be if the checks that stayed open turned out well. */
    UNDETERMINED,
    /** No; whatever the open checks turn out to be. */
    NOT_SATISFIED;

    /** Satisfied if all are; of nothing at all, vacuously so. */
    static QueryOutcome all(Collection<QueryOutcome> outcomes) {
        return outcomes.stream().max(QueryOutcome::compareTo).orElse(SATISFIED);
    }

    /** Satisfied if any is; of nothing at all, never. */
    static QueryOutcome any(Collection<QueryOutcome> outcomes) {
        return outcomes.stream().min(QueryOutcome::compareTo).orElse(NOT_SATISFIED);
    }
}
