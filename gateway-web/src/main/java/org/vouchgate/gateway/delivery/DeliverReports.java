package org.vouchgate.gateway.delivery;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Carries due deliveries, one after the other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no database transaction spans a call to an ATS
public class DeliverReports {

    private static final System.Logger LOG = System.getLogger(DeliverReports.class.getName());
    private static final int ROUND = 100;

    @Inject
    Deliveries deliveries;

    @Inject
    Courier courier;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void deliverDue() {
        for (int i = 0; i < ROUND; i++) {
            var next = deliveries.takeNext(clock.instant());
            if (next.isEmpty()) {
                return;
            }
            carry(next.get());
        }
    }

    private void carry(Delivery delivery) {
        var outcome = courier.carry(delivery, clock.instant());
        var now = clock.instant();
        var settlement = Settlement.of(outcome, delivery.attempts() + 1, delivery.ambiguous(), now);
        deliveries.settle(delivery.id(), settlement, now);
        LOG.log(
                settlement.state() == Delivery.State.STUCK ? Level.WARNING : Level.INFO,
                "request {0}: {1} {2} {3}",
                delivery.request(),
                delivery.connector(),
                delivery.step(),
                settlement.state().wireName());
    }
}
