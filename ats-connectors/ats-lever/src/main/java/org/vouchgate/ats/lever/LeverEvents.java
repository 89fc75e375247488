package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundReply;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.StatusReply;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

/**
 * Lever's webhooks. What is signed is {@code token} and {@code triggeredAt}, so a signature proves that Lever once said
 * something at that time; whoever has seen one event can put any data behind its signature. Of the data nothing is taken
 * but the id of the record to read again.
 *
 * @see <a href="https://hire.lever.co/developer/documentation#webhooks">Lever, webhooks</a>
 */
final class LeverEvents implements ReceivesOrders {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new LeverSettings(account);
        var event = JsonRead.object(request.body()).filter(body -> genuine(body, settings.signatureTokens()));
        if (event.isEmpty()) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong");
        }
        if (!timely(event.get(), settings.oldestEvent(), at)) {
            return new Inbound.Rejected(Rejection.STALE, "The event is older, or newer, than is tolerated");
        }
        return (request.method() + " " + request.operation()).equals("POST events")
                ? read(event.get())
                : new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
    }

    /** Any 2xx is success to Lever, and it looks at nothing else. */
    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return StatusReply.of(inbound, answer);
    }

    private static Inbound read(JsonObject body) {
        var event = JsonRead.text(body, "event").flatMap(LeverEvent::of);
        var data = JsonRead.object(body, "data").orElse(JsonObject.EMPTY_JSON_OBJECT);
        if (data.isEmpty()) {
            // The "test" button of Lever's settings page sends an event about nothing.
            return new Inbound.Ping(Optional.empty());
        }
        if (event.isEmpty()) {
            return new Inbound.Ignored("This event says nothing to us");
        }
        return JsonRead.text(data, event.get().ref())
                .filter(LeverApi::isId)
                .<Inbound>map(ref -> new Inbound.Change(token(body), event.get().word(), ref, Map.of()))
                .orElseGet(() ->
                        new Inbound.Rejected(Rejection.MALFORMED, event.get().ref() + " is missing or malformed"));
    }

    /** The same on every repetition, and random, so that it names the event for ever. */
    private static String token(JsonObject body) {
        return JsonRead.text(body, "token").orElseThrow();
    }

    /** Compares with every active token, whatever the first comparison said. */
    private static boolean genuine(JsonObject body, List<Secret> secrets) {
        var token = JsonRead.text(body, "token").filter(LeverEvents::isToken);
        var triggered = JsonRead.text(body, "triggeredAt").filter(LeverEvents::isTime);
        var signature = JsonRead.text(body, "signature").filter(text -> text.matches("[0-9A-Fa-f]{64}"));
        if (token.isEmpty() || triggered.isEmpty() || signature.isEmpty()) {
            return false;
        }
        var presented = HexFormat.of().parseHex(signature.get().toLowerCase(Locale.ROOT));
        var message = (token.get() + triggered.get()).getBytes(StandardCharsets.UTF_8);
        var matches = false;
        for (var secret : secrets) {
            matches |= Hmac.equal(Hmac.sha256(secret, message), presented);
        }
        return matches;
    }

    private static boolean isToken(String text) {
        return text.matches("[0-9A-Za-z_-]{1,128}");
    }

    /**
     * Nothing separates the two signed fields, so a digit that moved from one to the other would not be noticed, and an
     * old event would pass under a new token. Thirteen digits are milliseconds until the year 2286.
     */
    private static boolean isTime(String text) {
        return text.matches("[1-9]\\d{12}");
    }

    private static boolean timely(JsonObject body, Duration oldest, Instant at) {
        var triggered = Instant.ofEpochMilli(
                Long.parseLong(JsonRead.text(body, "triggeredAt").orElseThrow()));
        return !triggered.isBefore(at.minus(oldest)) && !triggered.isAfter(at.plus(CLOCKS_DIFFER));
    }
}
