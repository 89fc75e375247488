package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.NewPresentationRequest.NewCandidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.request.SharedRequests;

/** Opens a presentation request for an order, once, however often the order comes. */
@ApplicationScoped
public class TakeOrder {

    private static final int LONGEST_REFERENCE = 200;

    @Inject
    AskOnce askOnce;

    @Inject
    SharedRequests shared;

    @Inject
    InboundEvents events;

    @Inject
    FindJob findJob;

    @Inject
    Packages packages;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The order's reference; the first one's if the same order came before. */
    public OrderAnswer take(AtsAccount account, Inbound.Order order) {
        return taken(account, packages.named(UUID.fromString(account.employer()), order));
    }

    private OrderAnswer taken(AtsAccount account, Inbound.Order order) {
        var key = key(account, order);
        var before = known(account, order, key);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return place(account, order, key);
        } catch (UserError refused) {
            return new OrderAnswer.Declined(
                    refused.problem().title() + ". " + refused.problem().detail());
        } catch (PersistenceException e) {
            // Of copies that came at once, one was taken; anything else is for the ATS to repeat.
            return known(account, order, key).orElseThrow(() -> e);
        }
    }

    private static InboundEvent.Key key(AtsAccount account, Inbound.Order order) {
        return new InboundEvent.Key(
                UUID.fromString(account.employer()), account.connector(), Secrets.hash(order.dedupeKey()));
    }

    /** What was said to the same message, or to another message about the order of the same name. */
    private Optional<OrderAnswer> known(AtsAccount account, Inbound.Order order, InboundEvent.Key key) {
        return events.find(key)
                .or(() -> order.orderRef()
                        .flatMap(ref -> events.called(UUID.fromString(account.employer()), account.connector(), ref)))
                .map(event -> new OrderAnswer.Placed(event.reference(), event.joined()));
    }

    private OrderAnswer place(AtsAccount account, Inbound.Order order, InboundEvent.Key key) {
        var employer = UUID.fromString(account.employer());
        var job = findJob.of(account, order.jobRef());
        if (job.isEmpty()) {
            return new OrderAnswer.Declined(
                    "It is not known which job this is for. Ask your administrator to say in Vouchgate which job "
                            + account.connector() + " orders are for.");
        }
        var reference = order.orderRef().orElseGet(() -> UUID.randomUUID().toString());
        if (reference.length() > LONGEST_REFERENCE) {
            return new OrderAnswer.Declined("The order's name is longer than any that is known.");
        }
        order.callback().ifPresent(TakeOrder::refuseTooLong);
        var by = new Requester(actor(account), order.orderedBy().orElse(account.connector()));
        var wanted = new AskOnce.Wanted(employer, by, wanted(order, job.get()), origin(account, order, reference));
        return askOnce.ask(
                wanted,
                request -> placed(
                        account,
                        order,
                        request,
                        InboundEvent.of(key, request.id(), reference, false, order.callback(), now())),
                request -> joined(
                        order, request, InboundEvent.of(key, request.id(), reference, true, order.callback(), now())));
    }

    private OrderAnswer placed(
            AtsAccount account, Inbound.Order order, PresentationRequest request, InboundEvent event) {
        events.add(event);
        audit.note(request.employer(), now(), actor(account), "order.taken", request.id(), order.packageId());
        return new OrderAnswer.Placed(event.reference());
    }

    private OrderAnswer joined(Inbound.Order order, PresentationRequest request, InboundEvent event) {
        order.callback().ifPresent(callback -> {
            if (!shared.alsoCall(request.id(), callback)) {
                throw new UserError(Problem.of(
                        "ordered-too-often",
                        409,
                        "This has been ordered very often for this candidate",
                        "It is being asked already; wait for the answer, or cancel it first."));
            }
        });
        events.add(event);
        return new OrderAnswer.Placed(event.reference(), true);
    }

    private static void refuseTooLong(URI callback) {
        if (callback.toString().length() > AtsOrigin.LONGEST_CALLBACK) {
            throw new UserError(Problem.of(
                    "callback-too-long",
                    422,
                    "The address to call back is too long",
                    "It may have " + AtsOrigin.LONGEST_CALLBACK + " characters."));
        }
    }

    private static AtsOrigin origin(AtsAccount account, Inbound.Order order, String reference) {
        return AtsOrigin.order(
                        account.connector(),
                        reference,
                        order.candidate().applicationRef(),
                        order.candidate().candidateRef(),
                        order.callback())
                .saying(order.message());
    }

    private static NewPresentationRequest wanted(Inbound.Order order, UUID job) {
        var candidate = order.candidate();
        return NewPresentationRequest.by(
                job,
                new NewCandidate(
                        candidate.name(),
                        candidate.email(),
                        candidate.applicationRef().orElse(null)),
                order.packageId());
    }

    private static String actor(AtsAccount account) {
        return "ats:" + account.connector();
    }

    private Instant now() {
        return clock.instant();
    }
}
