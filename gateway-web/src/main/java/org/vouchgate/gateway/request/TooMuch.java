package org.vouchgate.gateway.request;

import java.util.List;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.presentation.dcql.QueryProblem;

/** Which remarks on a query this deployment does not leave at that. */
final class TooMuch {

    private TooMuch() {}

    /** The remarks for which a query is refused; none unless the deployment refuses protected attributes. */
    static List<QueryProblem> refused(List<QueryProblem> warnings, AskingSettings asking) {
        return asking.refuseProtectedAttributes()
                ? warnings.stream()
                        .filter(warning -> warning.code() == QueryProblem.Code.PROTECTED_ATTRIBUTE)
                        .toList()
                : List.of();
    }
}
