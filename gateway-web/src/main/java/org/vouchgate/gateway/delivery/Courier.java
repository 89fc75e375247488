package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchgate.ats.AccessTokens;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsHttp;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

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
    AtsHttp http;

    private final Map<String, AccessTokens> tokens = new ConcurrentHashMap<>();

    /**
     * Does what the delivery says.
     *
     * @param delivery as it was before this attempt
     */
    public StepOutcome carry(Delivery delivery, Instant at) {
        var request = requests.find(delivery.employer(), delivery.request());
        var account = accounts.find(delivery.employer(), delivery.connector());
        var results = connectors.find(delivery.connector()).flatMap(connector -> connector.results());
        if (request.isEmpty() || account.isEmpty() || results.isEmpty()) {
            return new StepOutcome.Refused(
                    Refusal.NOT_CONFIGURED, "The account with " + delivery.connector() + " is gone; connect it again");
        }
        // What an older revision said is not to be told any more; the newer one's own steps bring all there is to tell.
        return delivery.revision() < request.get().revision()
                ? new StepOutcome.Unsupported("A newer revision of the report takes the place of this one")
                : carry(delivery, request.get(), account.get(), results.get(), at);
    }

    private StepOutcome carry(
            Delivery delivery, PresentationRequest request, AtsAccount account, PublishesResults results, Instant at) {
        var report = report(request, at);
        var step = Step.of(delivery.step(), report, account, done(delivery));
        var exchange = Exchange.overHttp(account, http, tokensOf(account), at);
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

    private AccessTokens tokensOf(AtsAccount account) {
        return tokens.computeIfAbsent(account.employer() + " " + account.connector(), key -> new TokensInMemory());
    }
}
