package org.vouchgate.ats.generic;

import java.time.Instant;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;

/**
 * How a caller proves itself: by a bearer token, or by a Standard-Webhooks signature. A signature covers a body and
 * nothing else, so only requests whose body says everything can be signed.
 */
final class Proof {

    static final String TOKEN = "inbound-token";
    static final String SIGNING_SECRET = "inbound-signing-secret";

    private Proof() {}

    /** Why a request is not believed; empty if it is. */
    static Optional<Inbound.Rejected> objection(InboundRequest request, AtsAccount account, Instant at) {
        if (!isSigned(request)) {
            return BearerKey.accepted(request, account.secrets(TOKEN))
                    ? Optional.empty()
                    : unproven("The bearer token is missing or wrong");
        }
        var webhooks = StandardWebhooks.of(account.secrets(SIGNING_SECRET));
        if (!"POST".equals(request.method()) || webhooks.isEmpty()) {
            return unproven("Only a POST can be signed, and only where a signing secret is set up");
        }
        return switch (webhooks.get()
                .verify(
                        header(request, StandardWebhooks.ID),
                        header(request, StandardWebhooks.TIMESTAMP),
                        header(request, StandardWebhooks.SIGNATURE),
                        request.body(),
                        at)) {
            case GENUINE -> Optional.empty();
            case STALE ->
                Optional.of(new Inbound.Rejected(
                        Rejection.STALE, "The signature is more than five minutes away from this server's time"));
            case FORGED -> unproven("The signature does not fit");
        };
    }

    /** Whoever sends both wants to be known by the token. */
    static boolean isSigned(InboundRequest request) {
        return request.headers().containsKey(StandardWebhooks.SIGNATURE)
                && !request.headers().containsKey("authorization");
    }

    private static Optional<Inbound.Rejected> unproven(String why) {
        return Optional.of(new Inbound.Rejected(Rejection.UNAUTHENTICATED, why));
    }

    private static String header(InboundRequest request, String name) {
        return request.header(name).orElse("");
    }
}
