package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.Requester;

/** Opens a presentation request for an order, once, however often the order comes. */
@ApplicationScoped
public class TakeOrder {

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    InboundEvents events;

    @Inject
    Jobs jobs;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The order's reference; the first one's if the same order came before. */
    public OrderAnswer take(AtsAccount account, Inbound.Order order) {
        var employer = UUID.fromString(account.employer());
        var key = new InboundEvent.Key(employer, account.connector(), Secrets.hash(order.dedupeKey()));
        var before = events.find(key);
        if (before.isPresent()) {
            return new OrderAnswer.Placed(before.get().reference());
        }
        var job = job(account, order, employer);
        if (job.isEmpty()) {
            return new OrderAnswer.Declined("No job is known for this order. Ask your administrator to set the job for "
                    + account.connector() + " orders in Vouchgate.");
        }
        try {
            return place(account, order, key, job.get(), clock.instant());
        } catch (UserError refused) {
            return new OrderAnswer.Declined(
                    refused.problem().title() + ". " + refused.problem().detail());
        }
    }

    private OrderAnswer place(AtsAccount account, Inbound.Order order, InboundEvent.Key key, UUID job, Instant now) {
        var employer = UUID.fromString(account.employer());
        var reference = UUID.randomUUID().toString();
        var origin = AtsOrigin.order(
                account.connector(),
                reference,
                order.candidate().applicationRef(),
                order.candidate().candidateRef(),
                order.callback());
        return commit.run(() -> {
            var request = requestPresentation.order(
                    employer,
                    new Requester(
                            "ats:" + account.connector(), order.orderedBy().orElse(account.connector())),
                    wanted(order, job),
                    origin);
            events.add(InboundEvent.of(key, request.id(), reference, now));
            audit.note(employer, now, "ats:" + account.connector(), "order.taken", request.id(), order.packageId());
            return new OrderAnswer.Placed(reference);
        });
    }

    private static NewPresentationRequest wanted(Inbound.Order order, UUID job) {
        var candidate = order.candidate();
        return new NewPresentationRequest(
                job,
                new NewCandidate(
                        candidate.name(),
                        candidate.email(),
                        candidate.applicationRef().orElse(null)),
                order.packageId(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The job an order is for: the one its package is set to, or the employer's newest if there is but one. */
    private Optional<UUID> job(AtsAccount account, Inbound.Order order, UUID employer) {
        var known = jobs.of(employer, 200);
        return order.jobRef()
                .or(() -> account.setting("job"))
                .flatMap(reference -> known.stream()
                        .filter(job -> job.id().toString().equals(reference)
                                || job.title().equals(reference))
                        .findFirst())
                .or(() -> known.stream().findFirst())
                .map(job -> job.id());
    }
}
