package org.vouchgate.presentation.dcql;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a query while it is read. */
final class QueryProblems {

    private final List<QueryProblem> problems = new ArrayList<>();
    private final List<QueryProblem> warnings = new ArrayList<>();

    void add(QueryProblem problem) {
        problems.add(problem);
    }

    void warn(QueryProblem warning) {
        warnings.add(warning);
    }

    int count() {
        return problems.size();
    }

    List<QueryProblem> problems() {
        return List.copyOf(problems);
    }

    List<QueryProblem> warnings() {
        return List.copyOf(warnings);
    }
}
