package org.vouchgate.gateway.delivery;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportState;

/** Whether an account shows anything of a request that was not ordered there, before the request has ended. */
enum EarlySigns {
    SHOWN,
    /** It could, and the account's settings name no place for it. */
    UNSET,
    /** The ATS has no place where one state could take the place of another; a note would stay and become untrue. */
    NEVER;

    /** As some ATS or other writes the name of a record: by number, or by UUID. */
    private static final List<String> REFERENCES = List.of("1", "8f0f1d0e-9d5b-4b7d-8a4b-0f4d6c1d2e3f");

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Asks the connector for its plans, as they are what will be done. Empty where no results are told at all. */
    static Optional<EarlySigns> of(AtsConnector connector, AtsAccount account) {
        var progress = connector.describe().capabilities().writes().progress();
        return connector.results().map(results -> {
            if (progress.isEmpty()) {
                return NEVER;
            }
            boolean onRecords = progress.contains(StepKind.FIELDS) || progress.contains(StepKind.TAGS);
            // Where an order is all that says how it stands, each order has the place by itself.
            return !(onRecords || results.ofAnySystem()) || plansAnything(results, account) ? SHOWN : UNSET;
        });
    }

    private static boolean plansAnything(PublishesResults results, AtsAccount account) {
        return Stream.of(ReportState.REQUESTED, ReportState.STARTED)
                .flatMap(state -> REFERENCES.stream().map(reference -> report(state, reference)))
                .anyMatch(report -> !results.plan(report, account).isEmpty());
    }

    private static CandidateReport report(ReportState state, String application) {
        return new CandidateReport(
                "00000000-0000-0000-0000-000000000000",
                1,
                AtsTarget.application(application),
                "package",
                "Package",
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                URI.create("https://localhost/"),
                Optional.empty());
    }
}
