package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Carries one delivery to its ATS, once. No transaction is open meanwhile. */
@ApplicationScoped
public class Courier {

    @Inject
    PresentationRequests requests;

    @Inject
    Assessments assessments;

    @Inject
    AtsAccounts accounts;

    @Inject
    Connectors connectors;

    @Inject
    Deliveries deliveries;

    @Inject
    Reports reports;

    @Inject
    Exchanges exchanges;

    /**
     * Does what the delivery says.
     *
     * @param delivery as it was before this attempt
     */
    public StepOutcome carry(Delivery delivery, Instant at) {
        var request = requests.find(delivery.employer(), delivery.request());
        var account = accounts.find(delivery.employer(), delivery.connector());
        var connector = connectors.find(delivery.connector());
        var results = connector.flatMap(known -> known.results());
        if (request.isEmpty() || account.isEmpty() || results.isEmpty()) {
            return new StepOutcome.Refused(
                    Refusal.NOT_CONFIGURED, "The account with " + delivery.connector() + " is gone; connect it again");
        }
        // What an older revision said is not to be told any more; the newer one's own steps bring all there is to tell.
        return delivery.revision() < request.get().revision()
                ? new StepOutcome.Unsupported("A newer revision of the report takes the place of this one")
                : carry(
                        delivery,
                        request.get(),
                        results.get(),
                        exchanges.open(connector.orElseThrow(), account.get(), Urgency.AWAITED, at));
    }

    private StepOutcome carry(
            Delivery delivery, PresentationRequest request, PublishesResults results, Exchange exchange) {
        var report = report(request, exchange.at());
        var step = Step.of(delivery.step(), report, exchange.account(), done(delivery));
        return delivery.ambiguous()
                ? results.performAgain(step, report, exchange)
                : results.perform(step, report, exchange);
    }

    private CandidateReport report(PresentationRequest request, Instant at) {
        var document = assessments.ofRequest(request.employer(), request.id()).map(assessments::document);
        return reports.of(
                request,
                request.state(),
                request.reason(),
                document,
                request.closedAt().orElse(at));
    }

    private Map<StepKind, String> done(Delivery delivery) {
        var done = new EnumMap<StepKind, String>(StepKind.class);
        deliveries.ofRequest(delivery.employer(), delivery.request()).stream()
                .filter(other -> other.connector().equals(delivery.connector())
                        && other.revision() == delivery.revision()
                        && other.state() == Delivery.State.DELIVERED)
                .forEach(other ->
                        done.put(other.step(), other.externalReference().orElse("-")));
        return done;
    }
}
