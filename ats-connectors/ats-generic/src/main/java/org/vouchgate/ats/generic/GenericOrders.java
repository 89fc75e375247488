package org.vouchgate.ats.generic;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/**
 * Orders by whoever can make an HTTP request: {@code GET v1/packages}, {@code POST v1/orders},
 * {@code GET v1/orders/{ref}}, and {@code DELETE v1/orders/{ref}} or {@code POST v1/orders/{ref}/cancel}.
 *
 * <p>An order is named by {@code Idempotency-Key}, a signed one by {@code webhook-id}: the one header that its signature
 * covers, so that nobody can make a second order out of one that was overheard.
 */
final class GenericOrders implements ReceivesOrders {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final Pattern ORDER = Pattern.compile("v1/orders/([0-9A-Za-z_-]{1,64})(/cancel)?");
    private static final String CANCEL = "cancel";

    @Override
    public Optional<String> keyFingerprint(InboundRequest request) {
        return BearerKey.presented(request).map(Secret::fingerprint);
    }

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var objection = Proof.objection(request, account, at);
        if (objection.isPresent()) {
            return objection.get();
        }
        return Payload.of(account)
                .map(payload -> operation(request, payload))
                .orElseGet(() -> malformed("the account's payload is neither vouchgate nor hropen"));
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return OrderAnswers.of(inbound, answer, Payload.VOUCHGATE);
    }

    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer, AtsAccount account) {
        return OrderAnswers.of(inbound, answer, Payload.of(account).orElse(Payload.VOUCHGATE));
    }

    private static Inbound operation(InboundRequest request, Payload payload) {
        var call = request.method() + " " + request.operation();
        if ("GET v1/packages".equals(call)) {
            return new Inbound.ListPackages();
        }
        if ("POST v1/orders".equals(call)) {
            return JsonRead.object(request.body())
                    .map(body -> order(body, request, payload))
                    .orElseGet(() -> malformed("the body is not a JSON object"));
        }
        var known = ORDER.matcher(request.operation());
        if (!known.matches()) {
            return unknown();
        }
        var cancelling = known.group(2) != null;
        return switch (request.method()) {
            case "GET" -> cancelling ? unknown() : new Inbound.StatusQuery(known.group(1));
            case "DELETE" -> cancelling ? unknown() : cancel(known.group(1));
            case "POST" -> cancelling ? cancel(known.group(1), request) : unknown();
            default -> unknown();
        };
    }

    private static Inbound order(JsonObject body, InboundRequest request, Payload payload) {
        if (body.containsKey(CANCEL)) {
            return malformed("the body cancels an order, at the address of new ones");
        }
        var document = payload == Payload.HROPEN ? OrderDocument.hrOpen(body) : OrderDocument.own(body);
        var key = Proof.isSigned(request) ? request.header(StandardWebhooks.ID) : request.header(KEY);
        return key.filter(text -> !text.isBlank() && text.length() <= LONGEST_KEY)
                .map(text -> document.inbound("order " + text))
                .orElseGet(() -> malformed(
                        "the header Idempotency-Key is missing or longer than " + LONGEST_KEY + " characters"));
    }

    /** The signature does not cover the address, so a signed body has to say itself what it cancels. */
    private static Inbound cancel(String order, InboundRequest request) {
        var said = JsonRead.object(request.body()).flatMap(body -> JsonRead.text(body, CANCEL));
        return Proof.isSigned(request) && !said.equals(Optional.of(order))
                ? malformed("the signed body does not name the order it cancels: {\"cancel\": \"…\"}")
                : cancel(order);
    }

    private static Inbound cancel(String order) {
        return new Inbound.Cancel("cancel " + order, order);
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    private static Inbound unknown() {
        return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "there is no such operation");
    }
}
