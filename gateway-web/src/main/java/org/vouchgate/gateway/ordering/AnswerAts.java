package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.delivery.Reports;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** What the gateway has to say to a verified inbound request. */
@ApplicationScoped
public class AnswerAts {

    @Inject
    FindAccount findAccount;

    @Inject
    TakeOrder takeOrder;

    @Inject
    CancelOrder cancelOrder;

    @Inject
    TakeChange takeChange;

    @Inject
    NoteRefusals refusals;

    @Inject
    Packages packages;

    @Inject
    PresentationRequests requests;

    @Inject
    InboundEvents events;

    @Inject
    ReadAssessment readAssessment;

    @Inject
    Reports reports;

    @Inject
    Clock clock;

    /** Verifies a request, keeps what must be kept, and says it in the vendor's words. */
    public InboundReply answer(String connector, ReceivesOrders orders, InboundRequest request) {
        var claim = findAccount.of(connector, orders, request);
        if (claim.account().isEmpty()) {
            refusals.unknown(connector);
            return orders.render(
                    new Inbound.Rejected(Rejection.UNAUTHENTICATED, "This address or key is nobody's"),
                    new OrderAnswer.Acknowledged());
        }
        var account = claim.account().get();
        var inbound = orders.receive(claim.request(), account, clock.instant());
        return orders.render(inbound, inbound.fold(new Answers(account, clock.instant())), account);
    }

    /** Notes that somebody sent more than a request may have; whose account it claims to be for is all that is known. */
    public void oversized(String connector, ReceivesOrders orders, InboundRequest withoutBody) {
        findAccount
                .of(connector, orders, withoutBody)
                .account()
                .ifPresentOrElse(account -> refusals.note(account, "oversized"), () -> refusals.unknown(connector));
    }

    private OrderAnswer status(AtsAccount account, String order, Instant at) {
        var employer = UUID.fromString(account.employer());
        return events.called(employer, account.connector(), order)
                .flatMap(event -> requests.find(employer, event.request()).map(request -> status(event, request, at)))
                .orElseGet(OrderAnswer.UnknownOrder::new);
    }

    /** An order that was taken back stays so, whatever comes of the request that others wait for. */
    private OrderAnswer status(InboundEvent order, PresentationRequest request, Instant at) {
        var report = order.takenBackAt()
                .map(since -> reports.of(
                        request,
                        RequestState.CANCELLED,
                        Optional.of(EndReason.CANCELLED_BY_EMPLOYER.wireName()),
                        Optional.empty(),
                        since))
                .orElseGet(() -> reports.of(
                        request,
                        request.state(),
                        request.reason(),
                        readAssessment.ifAny(request),
                        request.closedAt().orElse(at)));
        return new OrderAnswer.Status(report);
    }

    private final class Answers implements Inbound.Cases<OrderAnswer> {

        private final AtsAccount account;
        private final Instant at;

        Answers(AtsAccount account, Instant at) {
            this.account = account;
            this.at = at;
        }

        @Override
        public OrderAnswer order(Inbound.Order order) {
            return takeOrder.take(account, order);
        }

        @Override
        public OrderAnswer cancel(Inbound.Cancel cancel) {
            return cancelOrder.cancel(account, cancel);
        }

        @Override
        public OrderAnswer status(Inbound.StatusQuery query) {
            return AnswerAts.this.status(account, query.orderRef(), at);
        }

        @Override
        public OrderAnswer packages(Inbound.ListPackages list) {
            return new OrderAnswer.Packages(packages.of(UUID.fromString(account.employer())));
        }

        @Override
        public OrderAnswer ping(Inbound.Ping ping) {
            return new OrderAnswer.Acknowledged();
        }

        @Override
        public OrderAnswer error(Inbound.ErrorReport report) {
            return takeChange.complaint(account, report);
        }

        @Override
        public OrderAnswer change(Inbound.Change change) {
            return takeChange.take(account, change);
        }

        @Override
        public OrderAnswer ignored(Inbound.Ignored ignored) {
            return new OrderAnswer.Acknowledged();
        }

        @Override
        public OrderAnswer rejected(Inbound.Rejected rejected) {
            refusals.note(account, rejected.reason());
            return new OrderAnswer.Acknowledged();
        }
    }
}
