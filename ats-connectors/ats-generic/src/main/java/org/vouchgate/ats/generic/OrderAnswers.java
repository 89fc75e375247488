package org.vouchgate.ats.generic;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.OrderAnswer.Packages;
import org.vouchgate.ats.report.ReportState;

/**
 * Answers to orders. Whatever goes wrong is a problem document.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
final class OrderAnswers implements OrderAnswer.Cases<InboundReply> {

    private final Inbound inbound;
    private final Payload payload;

    private OrderAnswers(Inbound inbound, Payload payload) {
        this.inbound = inbound;
        this.payload = payload;
    }

    static InboundReply of(Inbound inbound, OrderAnswer answer, Payload payload) {
        return inbound instanceof Inbound.Rejected rejected
                ? refusal(rejected)
                : answer.fold(new OrderAnswers(inbound, payload));
    }

    private static InboundReply refusal(Inbound.Rejected rejected) {
        return switch (rejected.reason()) {
            case UNAUTHENTICATED ->
                problem(401, "unauthenticated", "Who is calling is not proven", rejected.why())
                        .with("WWW-Authenticate", "Bearer realm=\"orders\"");
            case STALE -> problem(401, "stale-signature", "The signature is too old or too new", rejected.why());
            case UNKNOWN_OPERATION -> problem(404, "unknown-operation", "There is no such operation", rejected.why());
            case MALFORMED -> problem(400, "malformed-order", "The request is not what it should be", rejected.why());
            case FOREIGN_CALLBACK -> problem(422, "foreign-callback", "The address is not allowed", rejected.why());
        };
    }

    @Override
    public InboundReply placed(OrderAnswer.Placed placed) {
        var own = Json.createObjectBuilder()
                .add("orderRef", placed.orderRef())
                .add("state", "requested")
                .add("joined", placed.joined())
                .build();
        // The same for every repetition: whoever lost the first answer gets it again.
        return json(201, in(own, HrOpen.order(placed.orderRef(), HrOpen.status(ReportState.REQUESTED))))
                .with("Location", "orders/" + placed.orderRef());
    }

    @Override
    public InboundReply status(OrderAnswer.Status status) {
        return json(200, payload.data(status.report()));
    }

    @Override
    public InboundReply packages(Packages packages) {
        return json(200, payload == Payload.HROPEN ? HrOpen.catalog(packages.packages()) : own(packages));
    }

    @Override
    public InboundReply acknowledged(OrderAnswer.Acknowledged acknowledged) {
        if (inbound instanceof Inbound.Cancel cancel) {
            var own = Json.createObjectBuilder()
                    .add("orderRef", cancel.orderRef())
                    .add("state", "cancelled")
                    .build();
            return json(200, in(own, HrOpen.order(cancel.orderRef(), HrOpen.status(ReportState.CANCELLED))));
        }
        return json(200, JsonObject.EMPTY_JSON_OBJECT);
    }

    @Override
    public InboundReply declined(OrderAnswer.Declined declined) {
        return problem(422, "order-declined", "The order cannot be taken", declined.message());
    }

    @Override
    public InboundReply unknownOrder(OrderAnswer.UnknownOrder unknown) {
        return problem(404, "unknown-order", "There is no such order", "Use the orderRef that the order was given.");
    }

    @Override
    public InboundReply busy(OrderAnswer.Busy busy) {
        return problem(503, "busy", "Not now", "Repeat the request later, with the same Idempotency-Key.")
                .with("Retry-After", "30");
    }

    private JsonObject in(JsonObject own, JsonObject hrOpen) {
        return payload == Payload.HROPEN ? hrOpen : own;
    }

    private static JsonObject own(Packages packages) {
        var all = Json.createArrayBuilder();
        packages.packages()
                .forEach(one -> all.add(Json.createObjectBuilder()
                        .add("packageId", one.id())
                        .add("name", one.name())
                        .add("description", one.description())));
        return Json.createObjectBuilder().add("packages", all).build();
    }

    private static InboundReply json(int status, JsonObject body) {
        return InboundReply.json(status, body.toString());
    }

    private static InboundReply problem(int status, String type, String title, String detail) {
        var body = Json.createObjectBuilder()
                .add("type", "urn:vouchgate:problem:" + type)
                .add("status", status)
                .add("title", title)
                .add("detail", detail)
                .build();
        return new InboundReply(
                status, "application/problem+json", Map.of(), body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
