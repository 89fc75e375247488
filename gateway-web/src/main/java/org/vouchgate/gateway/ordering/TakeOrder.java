package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.ConnectAts;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.RequestTemplates;
import org.vouchgate.gateway.request.Requester;

/** Opens a presentation request for an order, once, however often the order comes. */
@ApplicationScoped
public class TakeOrder {

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    PresentationRequests requests;

    @Inject
    InboundEvents events;

    @Inject
    Jobs jobs;

    @Inject
    RequestTemplates templates;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The order's reference; the first one's if the same order came before. */
    public OrderAnswer take(AtsAccount account, Inbound.Order order) {
        return taken(account, named(account, order));
    }

    /** Some vendors name what can be ordered by UUID. */
    private Inbound.Order named(AtsAccount account, Inbound.Order order) {
        return templates.all(UUID.fromString(account.employer())).stream()
                .map(template -> new VerificationPackage(template.name(), template.title(), template.description()))
                .filter(one -> one.uuid().toString().equalsIgnoreCase(order.packageId()))
                .findFirst()
                .map(one -> order.of(one.id()))
                .orElse(order);
    }

    private OrderAnswer taken(AtsAccount account, Inbound.Order order) {
        var employer = UUID.fromString(account.employer());
        var key = new InboundEvent.Key(employer, account.connector(), Secrets.hash(order.dedupeKey()));
        var before = events.find(key);
        if (before.isPresent()) {
            return new OrderAnswer.Placed(before.get().reference());
        }
        try {
            return open(account, order)
                    .map(request -> join(request, order, key))
                    .orElseGet(() -> place(account, order, key));
        } catch (UserError refused) {
            return new OrderAnswer.Declined(
                    refused.problem().title() + ". " + refused.problem().detail());
        }
    }

    /** A request that has not ended for the same application and package: ordering again does not ask twice. */
    private Optional<PresentationRequest> open(AtsAccount account, Inbound.Order order) {
        return order.candidate()
                .applicationRef()
                .flatMap(application -> requests.liveOrder(
                        UUID.fromString(account.employer()), account.connector(), application, order.packageId()));
    }

    private OrderAnswer join(PresentationRequest request, Inbound.Order order, InboundEvent.Key key) {
        var reference = UUID.randomUUID().toString();
        return commit.run(() -> {
            order.callback().ifPresent(callback -> requests.alsoCall(request.id(), callback));
            events.add(InboundEvent.of(key, request.id(), reference, clock.instant()));
            return new OrderAnswer.Placed(reference, true);
        });
    }

    private OrderAnswer place(AtsAccount account, Inbound.Order order, InboundEvent.Key key) {
        var employer = UUID.fromString(account.employer());
        var job = job(account, order, employer);
        if (job.isEmpty()) {
            return new OrderAnswer.Declined(
                    "It is not known which job this is for. Ask your administrator to set the job of "
                            + account.connector() + " orders in Vouchgate.");
        }
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
                    wanted(order, job.get()),
                    origin);
            var now = clock.instant();
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
                null,
                null,
                null);
    }

    /** The job that the order names, or that the account's orders are set to, or the only one there is. Never a guess. */
    private Optional<UUID> job(AtsAccount account, Inbound.Order order, UUID employer) {
        var known = jobs.of(employer, 200);
        var named = order.jobRef().or(() -> account.setting(ConnectAts.JOB));
        if (named.isEmpty()) {
            return known.size() == 1 ? Optional.of(known.get(0).id()) : Optional.empty();
        }
        return known.stream()
                .filter(job ->
                        job.id().toString().equals(named.get()) || job.title().equals(named.get()))
                .map(job -> job.id())
                .findFirst();
    }
}
