package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.delivery.Carried.Doubt;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.traffic.Conversation;
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

    @Inject
    DeliveryQueue queue;

    @Inject
    ShortCommit commit;

    /**
     * Does what the delivery says.
     *
     * @param delivery as it was before this attempt
     */
    Carried carry(Delivery delivery, Instant at) {
        var request = requests.find(delivery.employer(), delivery.request());
        var account = accounts.find(delivery.employer(), delivery.connector());
        var connector = connectors.find(delivery.connector());
        var results = connector.flatMap(known -> known.results());
        if (request.isEmpty() || account.isEmpty() || results.isEmpty()) {
            return Carried.nowhere(new Refused(
                    Refusal.NOT_CONFIGURED, "The account with " + delivery.connector() + " is gone; connect it again"));
        }
        // What an older revision said is not to be told any more; the newer one's own steps bring all there is to tell.
        if (delivery.revision() < request.get().revision()) {
            return Carried.nowhere(
                    new StepOutcome.Unsupported("A newer revision of the report takes the place of this one"));
        }
        if (delivery.during().isPresent() && request.get().state().ended()) {
            return Carried.nowhere(
                    new StepOutcome.Unsupported("The request has ended, and its result is told instead"));
        }
        var urgency = delivery.urgent() ? Urgency.AWAITED : Urgency.BACKGROUND;
        var conversation = exchanges.converse(connector.orElseThrow(), account.get(), urgency, at);
        return carry(delivery, request.get(), results.get(), conversation);
    }

    private Carried carry(
            Delivery delivery, PresentationRequest request, PublishesResults results, Conversation conversation) {
        var exchange = conversation.exchange();
        var report = report(delivery, request, exchange.at());
        var step = Step.of(delivery.step(), report, exchange.account(), done(delivery));
        if (!delivery.ambiguous()) {
            return carried(results.perform(step, report, exchange), conversation);
        }
        return results.findExisting(step, report, exchange)
                .fold(
                        found -> carried(new StepOutcome.Done(found.externalRef()), conversation),
                        absent -> carried(results.perform(step, report, exchange), conversation),
                        blind -> blindly(delivery, () -> results.perform(step, report, exchange), conversation),
                        failed -> carried(failed.outcome(), conversation));
    }

    /** Where nobody can look: a longer wait, then once more and never again by itself. */
    private Carried blindly(Delivery delivery, Supplier<StepOutcome> perform, Conversation conversation) {
        if (delivery.blindWaits() > 1) {
            return doubtful(Doubt.HOPELESS, conversation);
        }
        if (delivery.blindWaits() == 0) {
            return doubtful(Doubt.WAITS, conversation);
        }
        return commit.run(() -> queue.mayDuplicate(delivery))
                ? carried(perform.get(), conversation)
                : doubtful(Doubt.WAITS, conversation);
    }

    /** What the ATS shows of a delivery that was done; empty if it cannot be read, or is about an older revision. */
    Optional<Shown> show(Delivery delivery, Instant at) {
        var request = requests.find(delivery.employer(), delivery.request())
                .filter(known -> known.revision() == delivery.revision()
                        && delivery.during().isEmpty());
        var account = accounts.find(delivery.employer(), delivery.connector());
        var connector = connectors.find(delivery.connector());
        var shows = connector.flatMap(known -> known.shown());
        if (request.isEmpty() || account.isEmpty() || shows.isEmpty()) {
            return Optional.empty();
        }
        var exchange = exchanges.open(connector.get(), account.get(), Urgency.BACKGROUND, at);
        var report = report(delivery, request.get(), at);
        var step = Step.of(delivery.step(), report, account.get(), done(delivery));
        return Optional.of(shows.get().shown(step, report, exchange));
    }

    private static Carried doubtful(Doubt doubt, Conversation conversation) {
        return new Carried(
                StepOutcome.Retry.of("Nobody can look whether it arrived"),
                doubt,
                conversation.calls().heldUntil(),
                conversation.calls().last());
    }

    private static Carried carried(StepOutcome outcome, Conversation conversation) {
        return new Carried(
                outcome,
                Doubt.NONE,
                conversation.calls().heldUntil(),
                conversation.calls().last());
    }

    private CandidateReport report(Delivery delivery, PresentationRequest request, Instant at) {
        return delivery.during()
                .map(state -> reports.of(request, state, Optional.empty(), Optional.empty(), since(state, request)))
                .orElseGet(() -> result(request, at));
    }

    private static Instant since(RequestState state, PresentationRequest request) {
        return state == RequestState.OPEN
                ? request.openedAt()
                : request.fetchedAt().orElseGet(request::openedAt);
    }

    private CandidateReport result(PresentationRequest request, Instant at) {
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
        deliveries.everythingOf(delivery.employer(), delivery.request()).stream()
                .filter(other -> other.connector().equals(delivery.connector())
                        && other.revision() == delivery.revision()
                        && other.during().equals(delivery.during())
                        && other.state() == Delivery.State.DELIVERED)
                .forEach(other ->
                        done.put(other.step(), other.externalReference().orElse("-")));
        delivery.externalReference().ifPresent(own -> done.put(delivery.step(), own));
        return done;
    }
}
