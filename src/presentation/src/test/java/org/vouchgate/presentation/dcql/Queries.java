package org.vouchgate.presentation.dcql;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.CredentialFormat;

/** Reads queries for tests. */
final class Queries {

    static final Set<CredentialFormat> JUDGED = EnumSet.allOf(CredentialFormat.class);

    private static final String SIMPLE = "{'id':'a','format':'dc+sd-jwt','meta':{'vct_values':['v']}}";

    private Queries() {}

    /** JSON with single quotes for double ones, and {@code @} for a simple credential query. */
    static String json(String text) {
        return text.replace("@", SIMPLE).replace('\'', '"');
    }

    static DcqlQuery query(String json) {
        return DcqlQuery.parse(json, JUDGED).fold(ParsedQuery.Valid::query, invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }

    static List<QueryProblem> warnings(String json) {
        return DcqlQuery.parse(json, JUDGED).fold(ParsedQuery.Valid::warnings, invalid -> {
            throw new AssertionError(invalid.problems());
        });
    }

    static List<QueryProblem> problems(String json) {
        return DcqlQuery.parse(json, JUDGED).fold(valid -> List.of(), ParsedQuery.Invalid::problems);
    }
}
