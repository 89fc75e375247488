package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** What an admin does about deliveries that did not arrive, or that the ATS does not show as they were sent. */
@ApplicationScoped
public class DeadLetters {

    @Inject
    DeliveryList list;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Newest first. */
    public List<Delivery> page(UUID employer, DeliveryFilter filter, Optional<UUID> before, int most) {
        return list.page(employer, filter, before, most);
    }

    public long count(UUID employer, DeliveryFilter filter) {
        return list.count(employer, filter);
    }

    /** Tries one again, with the key it always had. */
    public void replay(UUID employer, String by, UUID id) {
        change(employer, by, id, "delivery.replayed", "", () -> deliveries.replay(employer, id, clock.instant()));
    }

    /** Tries all of them again that fit; says how many. */
    public int replay(UUID employer, String by, DeliveryFilter filter) {
        var now = clock.instant();
        return commit.run(() -> {
            int replayed = list.replay(employer, filter.dead(), now);
            if (replayed > 0) {
                audit.note(employer, now, by, "deliveries.replayed", employer, Integer.toString(replayed));
            }
            return replayed;
        });
    }

    /** Has what waits for an account tried at once, with all the time there is; for when the account goes on. */
    void afresh(UUID employer, String connector) {
        commit.run(() -> list.afresh(employer, connector, clock.instant()));
    }

    /** Lets one be, and keeps why. */
    public void discard(UUID employer, String by, UUID id, String reason) {
        change(employer, by, id, "delivery.discarded", "", () -> list.discard(employer, id, reason));
    }

    /** Sends one again that the ATS does not show any more. */
    public void resend(UUID employer, String by, UUID id) {
        var delivery = deliveries.find(employer, id).orElseThrow(() -> new NotFound("delivery"));
        var now = clock.instant();
        var resent = commit.run(() -> {
            boolean done = list.resend(employer, id, now);
            if (done) {
                audit.note(employer, now, by, "delivery.resent", delivery.id(), "");
            }
            return done;
        });
        if (!resent) {
            throw new UserError(Problem.of(
                    "not-missing",
                    409,
                    "This delivery is not missing",
                    "Only what was delivered, and is not shown by the recruiting system any more, is sent again."));
        }
    }

    private interface Change {
        boolean made();
    }

    private void change(UUID employer, String by, UUID id, String action, String detail, Change change) {
        deliveries.find(employer, id).orElseThrow(() -> new NotFound("delivery"));
        var done = commit.run(() -> {
            boolean made = change.made();
            if (made) {
                audit.note(employer, clock.instant(), by, action, id, detail);
            }
            return made;
        });
        if (!done) {
            throw new UserError(Problem.of(
                    "not-stuck", 409, "This step is not stuck", "It was delivered, or it is tried again by itself."));
        }
    }
}
