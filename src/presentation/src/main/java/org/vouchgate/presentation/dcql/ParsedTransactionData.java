package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.function.Function;
import org.vouchgate.credential.TransactionData;

/** What became of a list of things to authorise: entries that can be sent, or everything that is wrong with them. */
public sealed interface ParsedTransactionData {

    /** Takes the branch that fits. */
    <R> R fold(Function<Valid, R> valid, Function<Invalid, R> invalid);

    /**
     * Entries that can be sent.
     *
     * @param entries in the order they came; none if nothing is to be authorised
     */
    record Valid(List<TransactionData> entries) implements ParsedTransactionData {
        public Valid {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R fold(Function<Valid, R> valid, Function<Invalid, R> invalid) {
            return valid.apply(this);
        }
    }

    /**
     * Not entries that can be sent.
     *
     * @param problems everything that is wrong; never empty
     */
    record Invalid(List<QueryProblem> problems) implements ParsedTransactionData {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid for no reason");
            }
        }

        @Override
        public <R> R fold(Function<Valid, R> valid, Function<Invalid, R> invalid) {
            return invalid.apply(this);
        }
    }
}
