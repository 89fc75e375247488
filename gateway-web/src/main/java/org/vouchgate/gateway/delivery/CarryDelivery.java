package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.lease.Taken;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Traffic;

/** One attempt from the lease to what follows from it. No transaction is open while the ATS is spoken to. */
@ApplicationScoped
class CarryDelivery {

    private static final System.Logger LOG = System.getLogger(CarryDelivery.class.getName());

    @Inject
    Courier courier;

    @Inject
    DeliveryQueue queue;

    @Inject
    Traffic traffic;

    @Inject
    ShortCommit commit;

    @Inject
    DeliverySettings settings;

    @Inject
    DeadLetterCount count;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    void carry(Taken<Delivery> taken) {
        var delivery = taken.row();
        if (delivery.wasLeftBehind() && delivery.attempts() >= settings.retry().attempts()) {
            giveUp(taken);
            return;
        }
        var account = new AccountKey(delivery.employer(), delivery.connector());
        var carried = courier.carry(delivery, clock.instant());
        if (carried.outcome() instanceof StepOutcome.Refused refused
                && refused.code().pausesAccount()) {
            traffic.pause(account, refused.code().name().toLowerCase(Locale.ROOT), refused.why());
        }
        var now = clock.instant();
        var settlement = settlement(delivery, carried, traffic.isDown(account), now);
        if (commit.run(() -> queue.settle(taken, settlement, carried.lastCall(), now))) {
            tell(delivery, settlement);
        } else {
            LOG.log(Level.WARNING, "delivery {0}: took longer than its lease; another worker has it", delivery.id());
        }
    }

    /** What breaks off whenever it is tried is a person's matter; trying it for ever would only fill the log. */
    private void giveUp(Taken<Delivery> taken) {
        var now = clock.instant();
        var settlement = Settlement.unfinished(attempt(taken.row(), Optional.empty(), false, now));
        if (commit.run(() -> queue.settle(taken, settlement, Optional.empty(), now))) {
            tell(taken.row(), settlement);
        }
    }

    private Settlement settlement(Delivery delivery, Carried carried, boolean down, Instant now) {
        var attempt = attempt(delivery, carried.heldUntil().filter(now::isBefore), down, now);
        return switch (carried.doubt()) {
            case NONE -> Settlement.of(carried.outcome(), attempt, settings.retry());
            case WAITS -> Settlement.blind(attempt, settings.blindWait());
            case HOPELESS -> Settlement.unknowable(attempt);
        };
    }

    private Attempt attempt(Delivery delivery, Optional<Instant> heldUntil, boolean down, Instant now) {
        return new Attempt(
                delivery.attempts() + 1,
                delivery.ambiguous(),
                delivery.blindWaits(),
                delivery.firstFailedAt(),
                heldUntil,
                down,
                secrets.random().nextDouble(),
                now);
    }

    private void tell(Delivery delivery, Settlement settlement) {
        boolean dead = settlement.state() == Delivery.State.STUCK;
        if (dead) {
            count.another();
        }
        LOG.log(
                dead ? Level.WARNING : Level.INFO,
                "request {0}: {1} {2} {3}{4}",
                delivery.request(),
                delivery.connector(),
                delivery.step(),
                settlement.state().wireName(),
                settlement.cause().map(cause -> ", " + cause).orElse(""));
    }
}
