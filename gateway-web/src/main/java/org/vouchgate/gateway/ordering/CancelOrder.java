package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Takes an order back from inside an ATS. What has ended stays as it is, and a second cancellation finds that. */
@ApplicationScoped
public class CancelOrder {

    @Inject
    InboundEvents events;

    @Inject
    PresentationRequests requests;

    @Inject
    CloseRequest closeRequest;

    @Inject
    Clock clock;

    public OrderAnswer cancel(AtsAccount account, Inbound.Cancel cancel) {
        var employer = UUID.fromString(account.employer());
        return events.requestOf(employer, account.connector(), cancel.orderRef())
                .flatMap(id -> requests.find(employer, id))
                .<OrderAnswer>map(request -> {
                    closeRequest.without(
                            request,
                            RequestState.CANCELLED,
                            EndReason.CANCELLED_BY_EMPLOYER,
                            "ats:" + account.connector(),
                            clock.instant());
                    return new OrderAnswer.Acknowledged();
                })
                .orElseGet(OrderAnswer.UnknownOrder::new);
    }
}
