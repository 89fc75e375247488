package org.vouchgate.ats.order;

import jakarta.json.Json;

/** Answers of which the caller reads the status, and perhaps a sentence. */
public final class StatusReply {

    private static final String PAUSE_SECONDS = "30";

    private StatusReply() {}

    /** For a vendor that looks at the status alone. */
    public static InboundReply of(Inbound inbound, OrderAnswer answer) {
        if (inbound instanceof Inbound.Rejected rejected) {
            return InboundReply.json(status(rejected.reason()), "{}");
        }
        return answer instanceof OrderAnswer.Busy ? busy() : InboundReply.json(200, "{}");
    }

    /** The same for a vendor that shows somebody why an order cannot be taken. */
    public static InboundReply withReasons(Inbound inbound, OrderAnswer answer) {
        return !(inbound instanceof Inbound.Rejected) && answer instanceof OrderAnswer.Declined declined
                ? saying(422, declined.message())
                : of(inbound, answer);
    }

    /** A refusal that says which rule it is by; never what was sent. */
    public static InboundReply refusal(Inbound.Rejected rejected) {
        return saying(status(rejected.reason()), rejected.why());
    }

    /** A status and a sentence. */
    public static InboundReply saying(int status, String message) {
        return InboundReply.json(
                status,
                Json.createObjectBuilder().add("message", message).build().toString());
    }

    /** To be repeated in a moment. */
    public static InboundReply busy() {
        return InboundReply.json(503, "{}").with("Retry-After", PAUSE_SECONDS);
    }

    /** The status for a request that was refused: none of them makes a vendor repeat what will be refused again. */
    public static int status(Rejection reason) {
        return switch (reason) {
            case UNAUTHENTICATED, STALE -> 401;
            case UNKNOWN_OPERATION -> 404;
            case MALFORMED, FOREIGN_CALLBACK -> 422;
        };
    }
}
