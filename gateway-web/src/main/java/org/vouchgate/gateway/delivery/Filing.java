package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** Decides which steps bring a report to which of the employer's systems. Before the commit, as it renders the PDF. */
@ApplicationScoped
public class Filing {

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Reports reports;

    /** The steps for a request that is about to end so. */
    public List<PlannedStep> plan(
            PresentationRequest request,
            RequestState state,
            String reason,
            Optional<AssessmentDocument> document,
            Instant at) {
        return plan(request, request.revision(), state, reason, document, at);
    }

    /** The steps that bring the next revision of a report, in place of whatever is still on its way. */
    public List<PlannedStep> planRevision(
            PresentationRequest request, RequestState state, String reason, AssessmentDocument document) {
        var ended = request.closedAt().orElse(document.judgedAt());
        return plan(request, request.revision() + 1, state, reason, Optional.of(document), ended);
    }

    /** The steps that take back what was told: the request counts as cancelled, and nothing that was concluded is repeated. */
    public List<PlannedStep> planRetraction(PresentationRequest request, String reason, Instant at) {
        return plan(request, request.revision() + 1, RequestState.CANCELLED, reason, Optional.empty(), at);
    }

    /** The steps that show how a request stands which has not ended. */
    public List<PlannedStep> planProgress(PresentationRequest request, RequestState state, Instant at) {
        var mine = accounts.of(request.employer());
        if (mine.isEmpty()) {
            return List.of();
        }
        var report = reports.of(request, request.revision(), state, Optional.empty(), Optional.empty(), at);
        return mine.stream()
                .flatMap(account -> steps(request, report, account, Optional.of(state)))
                .toList();
    }

    private List<PlannedStep> plan(
            PresentationRequest request,
            int revision,
            RequestState state,
            String reason,
            Optional<AssessmentDocument> document,
            Instant at) {
        var mine = accounts.of(request.employer());
        if (mine.isEmpty()) {
            return List.of();
        }
        var report = reports.of(request, revision, state, Optional.of(reason), document, at);
        return mine.stream()
                .flatMap(account -> steps(request, report, account, Optional.empty()))
                .toList();
    }

    /** One system's references are nobody in another: who asked in one is not told about in the others. */
    private static boolean concerns(PresentationRequest request, AtsAccount account, PublishesResults results) {
        return results.ofAnySystem()
                || request.ats().connector().map(account.connector()::equals).orElse(true);
    }

    private Stream<PlannedStep> steps(
            PresentationRequest request, CandidateReport report, AtsAccount account, Optional<RequestState> during) {
        var kinds = connectors
                .find(account.connector())
                .flatMap(connector -> connector.results())
                .filter(results -> concerns(request, account, results))
                .map(results -> results.plan(report, account))
                .orElse(List.of());
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new PlannedStep(
                        request.employer(),
                        request.id(),
                        account.connector(),
                        place(report),
                        i,
                        report.revision(),
                        Step.of(kinds.get(i), report, account, Map.of()),
                        during));
    }

    /** What belongs nowhere in particular queues by its request. */
    private static String place(CandidateReport report) {
        var key = report.target().key();
        return key.equals("-") ? report.requestId() : key;
    }
}
