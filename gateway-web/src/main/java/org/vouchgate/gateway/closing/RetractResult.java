package org.vouchgate.gateway.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/**
 * Takes a result back whose candidate has withdrawn consent: what was concluded is erased here, what is still on its way
 * stops, and every ATS is told that the order counts as cancelled.
 */
@ApplicationScoped
public class RetractResult {

    @Inject
    PresentationRequests requests;

    @Inject
    Assessments assessments;

    @Inject
    CloseRequest close;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** False if it is cancelled already, or somebody else was first. */
    public boolean of(PresentationRequest request, String actor, Instant at) {
        if (!request.state().ended()) {
            return close.without(request, RequestState.CANCELLED, EndReason.CONSENT_WITHDRAWN, actor, at);
        }
        if (request.state() == RequestState.CANCELLED) {
            return false;
        }
        var reason = EndReason.CONSENT_WITHDRAWN.wireName();
        var planned = filing.planRetraction(request, reason, at);
        return commit.run(() -> {
            var first = requests.revise(request, RequestState.CANCELLED, reason);
            if (first) {
                assessments.removeOf(request.id());
                outbox.replace(request, planned);
                audit.note(request.employer(), at, actor, "request.retracted", request.id(), reason);
            }
            return first;
        });
    }
}
