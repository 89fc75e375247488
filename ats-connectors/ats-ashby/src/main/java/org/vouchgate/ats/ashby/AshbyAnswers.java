package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.OrderAnswer;

/** Answers in Ashby's words. A 422 is shown to the recruiter; 409 means that the candidate is being assessed already. */
record AshbyAnswers(Inbound inbound) implements OrderAnswer.Cases<InboundReply> {

    static InboundReply refusal(Inbound.Rejected rejected) {
        return switch (rejected.reason()) {
            case UNAUTHENTICATED, STALE ->
                message(401, "The credentials or the signature are missing or wrong.")
                        .with("WWW-Authenticate", "Basic realm=\"assessment partner\"");
            case UNKNOWN_OPERATION -> message(404, "There is no such operation.");
            case MALFORMED, FOREIGN_CALLBACK -> message(422, rejected.why());
        };
    }

    @Override
    public InboundReply placed(OrderAnswer.Placed placed) {
        return placed.joined()
                ? message(409, "This candidate is being asked for this already.")
                : assessment(placed.orderRef());
    }

    /** Nothing in Ashby asks. */
    @Override
    public InboundReply status(OrderAnswer.Status status) {
        return json(200, success());
    }

    @Override
    public InboundReply packages(OrderAnswer.Packages packages) {
        var results = packages.packages().stream()
                .<JsonObject>map(one -> Json.createObjectBuilder()
                        .add("assessment_type_id", one.uuid().toString())
                        .add("name", one.name())
                        .add("description", one.description())
                        .build())
                .collect(Collectors.toList());
        return json(200, success().add("results", Json.createArrayBuilder(results)));
    }

    @Override
    public InboundReply acknowledged(OrderAnswer.Acknowledged acknowledged) {
        if (inbound instanceof Inbound.Cancel cancel) {
            return assessment(cancel.orderRef());
        }
        return inbound instanceof Inbound.Ping ping
                        && ping.echo().filter(AshbyOrders.INPUTS::equals).isPresent()
                ? json(200, success().add("fields", Json.createArrayBuilder().add(messageToCandidate())))
                : json(200, success());
    }

    @Override
    public InboundReply declined(OrderAnswer.Declined declined) {
        return inbound instanceof Inbound.Order
                ? message(422, declined.message())
                : failure("not_possible", declined.message());
    }

    @Override
    public InboundReply unknownOrder(OrderAnswer.UnknownOrder unknown) {
        return failure("assessment_not_found", "There is no such assessment.");
    }

    @Override
    public InboundReply busy(OrderAnswer.Busy busy) {
        return message(503, "Please repeat this later.").with("Retry-After", "30");
    }

    private static JsonObjectBuilder messageToCandidate() {
        return Json.createObjectBuilder()
                .add("id", AshbyOrders.MESSAGE)
                .add("name", "Message to the candidate")
                .add("type", "LongText")
                .add("isRequired", false);
    }

    private static InboundReply assessment(String id) {
        return json(200, success().add("results", Json.createObjectBuilder().add("assessment_id", id)));
    }

    private static InboundReply failure(String code, String message) {
        return json(
                200,
                Json.createObjectBuilder()
                        .add("success", false)
                        .add("errors", Json.createArrayBuilder().add(code))
                        .add(
                                "errorInfo",
                                Json.createObjectBuilder().add("code", code).add("message", message)));
    }

    private static JsonObjectBuilder success() {
        return Json.createObjectBuilder().add("success", true);
    }

    private static InboundReply message(int status, String message) {
        return json(status, Json.createObjectBuilder().add("message", message));
    }

    private static InboundReply json(int status, JsonObjectBuilder body) {
        return InboundReply.json(status, body.build().toString());
    }
}
