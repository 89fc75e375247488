package org.vouchgate.gateway.taxonomy;

import java.util.Optional;

/**
 * How an import ended.
 *
 * @param report  {@link TaxonomyView.Report} as JSON, if it is ready
 * @param problem why it is not
 */
record ImportEnd(ImportState state, Optional<String> report, Optional<String> problem) {

    private static final int LONGEST = 1000;

    static ImportEnd ready(String report) {
        return new ImportEnd(ImportState.READY, Optional.of(report), Optional.empty());
    }

    static ImportEnd failed(String problem) {
        return new ImportEnd(
                ImportState.FAILED,
                Optional.empty(),
                Optional.of(problem.length() > LONGEST ? problem.substring(0, LONGEST) : problem));
    }
}
