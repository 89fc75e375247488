package org.vouchgate.presentation.dcql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of the text of a DCQL query: a query, or everything that is wrong with it. */
public sealed interface ParsedQuery {

    /** Takes the branch that fits. */
    <R> R fold(Function<Valid, R> valid, Function<Invalid, R> invalid);

    /**
     * A query that can be sent.
     *
     * @param query    the query
     * @param warnings what its author may want to change nevertheless
     */
    record Valid(DcqlQuery query, List<QueryProblem> warnings) implements ParsedQuery {
        public Valid {
            warnings = List.copyOf(warnings);
        }

        /** The same with more to think about. */
        public Valid and(List<QueryProblem> more) {
            return new Valid(
                    query, Stream.concat(warnings.stream(), more.stream()).toList());
        }

        @Override
        public <R> R fold(Function<Valid, R> valid, Function<Invalid, R> invalid) {
            return valid.apply(this);
        }
    }

    /**
     * Not a query that can be sent.
     *
     * @param problems everything that is wrong, in the order of the text; never empty
     */
    record Invalid(List<QueryProblem> problems) implements ParsedQuery {
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
