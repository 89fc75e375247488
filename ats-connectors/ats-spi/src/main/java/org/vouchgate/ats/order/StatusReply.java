package org.vouchgate.ats.order;

import jakarta.json.Json;

/** Answers to callers who read the status, and at most a sentence besides. */
public final class StatusReply {

    private StatusReply() {}

    /** To a caller who shows somebody why an order was declined. */
    public static InboundReply of(Inbound inbound, OrderAnswer answer) {
        return answer instanceof OrderAnswer.Declined declined && !(inbound instanceof Inbound.Rejected)
                ? message(422, declined.message())
                : toEvent(inbound, answer);
    }

    /** To a caller who only wants to know whether to send an event again: what was understood is not wanted twice. */
    public static InboundReply toEvent(Inbound inbound, OrderAnswer answer) {
        if (inbound instanceof Inbound.Rejected rejected) {
            return InboundReply.json(status(rejected.reason()), "{}");
        }
        return answer instanceof OrderAnswer.Busy
                ? InboundReply.json(503, "{}").with("Retry-After", "30")
                : InboundReply.json(200, "{}");
    }

    /** The status that says the same as a rejection. */
    public static int status(Rejection reason) {
        return switch (reason) {
            case UNAUTHENTICATED, STALE -> 401;
            case UNKNOWN_OPERATION -> 404;
            case MALFORMED, FOREIGN_CALLBACK -> 422;
        };
    }

    /** A sentence, as {@code message} of a JSON object. */
    public static InboundReply message(int status, String message) {
        return InboundReply.json(
                status,
                Json.createObjectBuilder().add("message", message).build().toString());
    }
}
