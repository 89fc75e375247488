package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.vouchgate.gateway.request.PresentationRequest;

/** Takes planned steps into the commit that moves a request on, or ends it. */
@ApplicationScoped
public class Outbox {

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    @Transactional(TxType.MANDATORY)
    public void add(List<PlannedStep> planned) {
        var now = clock.instant();
        planned.stream()
                .filter(step -> step.during().isEmpty())
                .map(PlannedStep::request)
                .distinct()
                .forEach(request -> deliveries.hastenProgress(request, now));
        planned.forEach(step -> deliveries.add(Delivery.of(step, now)));
    }

    /** Takes a newer revision of a request's report, which replaces what is still on its way. */
    @Transactional(TxType.MANDATORY)
    public void replace(PresentationRequest request, List<PlannedStep> planned) {
        deliveries.hasten(request.id(), request.revision() + 1, clock.instant());
        add(planned);
    }
}
