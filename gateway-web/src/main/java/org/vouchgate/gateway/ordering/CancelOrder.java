package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.SharedRequests;

/**
 * Takes an order back from inside an ATS. Several orders may wait for one request: the last that is taken back ends it,
 * unless a rule waits for it too: then it goes on for the rule, and what comes of it is told to the record alone. What has
 * ended stays as it is, and a second cancellation finds that.
 */
@ApplicationScoped
public class CancelOrder {

    @Inject
    InboundEvents events;

    @Inject
    PresentationRequests requests;

    @Inject
    SharedRequests shared;

    @Inject
    AlsoWaiting alsoWaiting;

    @Inject
    CloseRequest closeRequest;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public OrderAnswer cancel(AtsAccount account, Inbound.Cancel cancel) {
        var employer = UUID.fromString(account.employer());
        return events.called(employer, account.connector(), cancel.orderRef())
                .flatMap(order -> requests.find(employer, order.request()))
                .<OrderAnswer>map(request -> {
                    if (commit.run(() -> takeBack(request, account.connector(), cancel.orderRef()))) {
                        end(request, account.connector());
                    }
                    return new OrderAnswer.Acknowledged();
                })
                .orElseGet(OrderAnswer.UnknownOrder::new);
    }

    /** Whether nobody waits for the request any more. Of two at once, the second sees what the first has done. */
    private boolean takeBack(PresentationRequest request, String connector, String reference) {
        if (!shared.hold(request.id())) {
            return false;
        }
        var now = clock.instant();
        if (events.takeBack(request.employer(), connector, reference, now)) {
            audit.note(request.employer(), now, "ats:" + connector, "order.cancelled", request.id(), "");
        }
        var last = events.everyOrderTakenBack(request.employer(), request.id());
        var goesOn = last && alsoWaiting.goOn(request.employer(), request.id(), now);
        if (goesOn) {
            audit.note(request.employer(), now, "automation", "automation.goes-on", request.id(), "");
        }
        if (!last || goesOn) {
            handOver(request, connector, reference);
        }
        return last && !goesOn;
    }

    /** The result goes to those who still wait: under the name of one of them, and to their addresses alone. */
    private void handOver(PresentationRequest request, String connector, String reference) {
        var callback = events.called(request.employer(), connector, reference).flatMap(InboundEvent::callback);
        var waiting = events.waitingFor(request.employer(), request.id());
        var origin =
                requests.find(request.employer(), request.id()).orElseThrow().ats();
        var order = origin.order().filter(reference::equals).isPresent()
                ? waiting.stream().map(InboundEvent::reference).findFirst()
                : origin.order();
        shared.handOver(
                request.id(),
                order,
                origin.callbacks().stream()
                        .filter(address -> !Optional.of(address).equals(callback))
                        .toList());
    }

    private void end(PresentationRequest request, String connector) {
        closeRequest.without(
                request, RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, "ats:" + connector, clock.instant());
    }
}
