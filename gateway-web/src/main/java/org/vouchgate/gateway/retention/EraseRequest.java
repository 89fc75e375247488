package org.vouchgate.gateway.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.decision.Decisions;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.ordering.InboundEvents;
import org.vouchgate.gateway.ordering.OpenOrders;
import org.vouchgate.gateway.request.PresentationRequests;

/** Erases a request with everything that hangs on it, in the caller's commit: nothing of it is left, and nothing sent any more. */
@ApplicationScoped
public class EraseRequest {

    @Inject
    PresentationRequests requests;

    @Inject
    Assessments assessments;

    @Inject
    Deliveries deliveries;

    @Inject
    InboundEvents inboundEvents;

    @Inject
    OpenOrders openOrders;

    @Inject
    BlindReviews blindReviews;

    @Inject
    Decisions decisions;

    public void erase(UUID request) {
        deliveries.removeOf(request);
        assessments.removeOf(request);
        inboundEvents.removeOf(request);
        openOrders.removeOf(request);
        blindReviews.removeOf(request);
        decisions.removeOf(request);
        requests.remove(request);
    }
}
