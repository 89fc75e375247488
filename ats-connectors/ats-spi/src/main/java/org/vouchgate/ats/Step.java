package org.vouchgate.ats;

import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.report.CandidateReport;

/**
 * One write of one report, as the outbox keeps it. All attempts at it are equal.
 *
 * @param key    the same on every attempt, and after a replay by hand
 * @param marker what a person, and a search, sees of it
 * @param done   what the report's earlier steps wrote, and this one if it was delivered before: the ATS's reference by kind
 */
public record Step(StepKind kind, IdempotencyKey key, Marker marker, Map<StepKind, String> done) {

    public Step {
        done = Map.copyOf(done);
    }

    /** The ATS's own name for what this very step wrote before, if it gave one: a text can be changed there, and this cannot. */
    public Optional<String> written() {
        return Optional.ofNullable(done.get(kind)).filter(reference -> !reference.equals("-"));
    }

    /** Whether the ATS names something as it named what this step wrote. */
    public boolean wrote(Optional<String> reference) {
        return written().isPresent() && written().equals(reference);
    }

    /** The step that brings this kind of write of this report to this account. */
    public static Step of(StepKind kind, CandidateReport report, AtsAccount account, Map<StepKind, String> done) {
        return new Step(
                kind, IdempotencyKey.of(kind, report, account), Marker.of(report.requestId(), report.revision()), done);
    }
}
