package org.vouchgate.ats.enterprise;

import jakarta.json.Json;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.OrderAnswer;

/** Answers of which the caller reads the status, and perhaps a sentence. */
final class PlainReply {

    private PlainReply() {}

    static InboundReply of(Inbound inbound, OrderAnswer answer) {
        if (inbound instanceof Inbound.Rejected rejected) {
            return switch (rejected.reason()) {
                case UNAUTHENTICATED, STALE -> InboundReply.json(401, "{}");
                case UNKNOWN_OPERATION -> InboundReply.json(404, "{}");
                case MALFORMED, FOREIGN_CALLBACK -> InboundReply.json(422, "{}");
            };
        }
        if (answer instanceof OrderAnswer.Declined declined) {
            return InboundReply.json(
                    422,
                    Json.createObjectBuilder()
                            .add("message", declined.message())
                            .build()
                            .toString());
        }
        return answer instanceof OrderAnswer.Busy
                ? InboundReply.json(503, "{}").with("Retry-After", "30")
                : InboundReply.json(200, "{}");
    }
}
