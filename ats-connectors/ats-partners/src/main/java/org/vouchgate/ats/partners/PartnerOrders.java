package org.vouchgate.ats.partners;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.secret.Secret;

/** Serves what an assessment partner serves: the list, and orders from it, to whoever presents the key. */
record PartnerOrders(PartnerEndpoints endpoints) implements ReceivesOrders {

    @Override
    public Optional<String> keyFingerprint(InboundRequest request) {
        return BearerKey.presented(request).map(Secret::fingerprint);
    }

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        return endpoints
                .withoutKey(request, account)
                .orElseGet(() -> BearerKey.accepted(request, account.secrets(PartnerSettings.INBOUND_KEY))
                        ? endpoints.asked(request, account, at)
                        : new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The key is missing or wrong"));
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return inbound instanceof Inbound.Rejected rejected
                ? StatusReply.refusal(rejected)
                : answer.fold(new Replies(endpoints));
    }

    /** What every vendor is answered in the same way, and what not. */
    private record Replies(PartnerEndpoints endpoints) implements OrderAnswer.Cases<InboundReply> {

        @Override
        public InboundReply placed(OrderAnswer.Placed placed) {
            return endpoints.placed(placed.orderRef());
        }

        @Override
        public InboundReply status(OrderAnswer.Status status) {
            return endpoints.acknowledged();
        }

        @Override
        public InboundReply packages(OrderAnswer.Packages packages) {
            return endpoints.list(packages.packages());
        }

        @Override
        public InboundReply acknowledged(OrderAnswer.Acknowledged acknowledged) {
            return endpoints.acknowledged();
        }

        @Override
        public InboundReply declined(OrderAnswer.Declined declined) {
            return StatusReply.saying(422, declined.message());
        }

        @Override
        public InboundReply unknownOrder(OrderAnswer.UnknownOrder unknown) {
            return StatusReply.saying(404, "There is no such order");
        }

        @Override
        public InboundReply busy(OrderAnswer.Busy busy) {
            return StatusReply.saying(503, "Not now; please repeat the request").with("Retry-After", "30");
        }
    }
}
