package org.vouchgate.ats;

import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Sha256;

/** Names one intended effect for ever: account, place, request, revision (before the end: state) and kind
 * of step. */
public record IdempotencyKey(String value) {

    public IdempotencyKey {
        if (!value.matches("[0-9A-Za-z_.-]{16,64}")) {
            throw new IllegalArgumentException("not an idempotency key");
        }
    }

    public static IdempotencyKey of(StepKind kind, CandidateReport report, AtsAccount account) {
        // Line breaks cannot occur in a reference, so no two different lists of parts look the same.
        var parts = String.join(
                "\n",
                account.employer(),
                account.connector(),
                report.target().key(),
                report.requestId(),
                Integer.toString(report.revision()),
                occasion(kind, report));
        return new IdempotencyKey(Sha256.hex(parts).substring(0, 40));
    }

    /** While a request is open, each state is told once; what comes after its end differs by revision. */
    private static String occasion(StepKind kind, CandidateReport report) {
        return report.state().ended()
                ? kind.name()
                : kind.name() + " " + report.state().name();
    }

    @Override
    public String toString() {
        return value;
    }
}
