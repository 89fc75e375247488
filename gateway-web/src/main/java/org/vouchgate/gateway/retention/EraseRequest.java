package org.vouchgate.gateway.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.blind.BlindReviews;
import org.vouchgate.gateway.decision.Decisions;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.ordering.InboundEvents;
import org.vouchgate.gateway.ordering.OpenOrders;
import org.vouchgate.gateway.record.SignedDocumentRows;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.rights.Statements;
import org.vouchgate.gateway.status.StatusLinks;

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

    @Inject
    Statements statements;

    @Inject
    RightsLinks links;

    @Inject
    SignedDocumentRows signedDocuments;

    @Inject
    StatusLinks statusLinks;

    @Inject
    Clock clock;

    public void erase(UUID request) {
        deliveries.removeOf(request);
        eraseContent(request);
        requests.remove(request);
        links.erased(request, clock.instant());
    }

    /** Erases what is known by the request, and leaves the request itself: an ATS may have to be told that it is over. */
    public void eraseContent(UUID request) {
        assessments.removeOf(request);
        inboundEvents.removeOf(request);
        openOrders.removeOf(request);
        blindReviews.removeOf(request);
        decisions.removeOf(request);
        statements.removeOf(request);
        signedDocuments.removeOf(request);
        statusLinks.erasedOf(request, clock.instant());
    }
}
