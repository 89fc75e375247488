package org.vouchgate.gateway.recruiter.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;

/** Has a stuck delivery tried again, on a recruiter's word. */
@ApplicationScoped
public class RetryDelivery {

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** Nothing happens if it is not stuck any more. */
    public void of(PresentationRequest request, UUID delivery, String by, Instant at) {
        deliveries
                .find(request.employer(), delivery)
                .filter(known -> known.request().equals(request.id()))
                .orElseThrow(() -> new NotFound("delivery"));
        commit.run(() -> {
            var retried = deliveries.replay(request.employer(), delivery, at);
            if (retried) {
                audit.note(request.employer(), at, by, "delivery.replayed", delivery, "");
            }
            return retried;
        });
    }
}
