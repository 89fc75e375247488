package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Takes planned steps into the commit that ends a request. */
@ApplicationScoped
public class Outbox {

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    @Transactional(TxType.MANDATORY)
    public void add(List<PlannedStep> planned) {
        var now = clock.instant();
        planned.forEach(step -> deliveries.add(Delivery.of(step, now)));
    }
}
