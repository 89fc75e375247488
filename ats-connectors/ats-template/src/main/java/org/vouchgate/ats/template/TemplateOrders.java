package org.vouchgate.ats.template;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.secret.Secret;

/** Second step: verify what comes in before reading it, and answer in the words the ATS expects. */
final class TemplateOrders implements ReceivesOrders {

    @Override
    public Optional<String> keyFingerprint(InboundRequest request) {
        return BasicKey.presented(request).map(Secret::fingerprint);
    }

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        if (!BasicKey.accepted(request, account.secrets(TemplateConnector.KEY))) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The key is missing or wrong");
        }
        return switch (request.method() + " " + request.operation()) {
            case "GET packages" -> new Inbound.ListPackages();
            case "POST orders" ->
                JsonRead.object(request.body()).map(TemplateOrders::order).orElseGet(TemplateOrders::unreadable);
            case "POST cancel" ->
                JsonRead.object(request.body()).map(TemplateOrders::cancel).orElseGet(TemplateOrders::unreadable);
            default -> new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        };
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return inbound instanceof Inbound.Rejected rejected
                ? StatusReply.refusal(rejected)
                : answer.fold(new Replies());
    }

    /** The vendor's own id of the order is what makes two copies equal. */
    private static Inbound order(JsonObject body) {
        var id = JsonRead.text(body, "id");
        var wanted = JsonRead.text(body, "package");
        var email = JsonRead.text(body, "email");
        if (id.isEmpty() || wanted.isEmpty() || email.isEmpty()) {
            return new Inbound.Rejected(Rejection.MALFORMED, "id, package or email is missing");
        }
        var candidate = new OrderedCandidate(
                JsonRead.text(body, "name").orElse(email.get()),
                email.get(),
                JsonRead.text(body, "candidate"),
                JsonRead.text(body, "application"),
                Optional.empty());
        return new Inbound.Order(
                id.get(),
                wanted.get(),
                candidate,
                id,
                JsonRead.text(body, "job"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Inbound cancel(JsonObject body) {
        return JsonRead.text(body, "id")
                .<Inbound>map(id -> new Inbound.Cancel("cancel " + id, id))
                .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "id is missing"));
    }

    private static Inbound unreadable() {
        return new Inbound.Rejected(Rejection.MALFORMED, "The body is not a JSON object");
    }

    private static final class Replies implements OrderAnswer.Cases<InboundReply> {

        @Override
        public InboundReply placed(OrderAnswer.Placed placed) {
            return InboundReply.json(
                    201,
                    Json.createObjectBuilder()
                            .add("reference", placed.orderRef())
                            .build()
                            .toString());
        }

        @Override
        public InboundReply status(OrderAnswer.Status status) {
            return StatusReply.saying(200, status.report().state().words());
        }

        @Override
        public InboundReply packages(OrderAnswer.Packages packages) {
            var list = Json.createArrayBuilder();
            packages.packages()
                    .forEach(one -> list.add(
                            Json.createObjectBuilder().add("id", one.id()).add("name", one.name())));
            return InboundReply.json(200, list.build().toString());
        }

        @Override
        public InboundReply acknowledged(OrderAnswer.Acknowledged acknowledged) {
            return InboundReply.json(200, "{}");
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
