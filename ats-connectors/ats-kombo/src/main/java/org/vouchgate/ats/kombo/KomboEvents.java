package org.vouchgate.ats.kombo;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
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
 * Kombo's webhooks: {@code X-Kombo-Signature} is the HMAC-SHA256 of the raw body, in base64url without padding.
 *
 * <p>One secret signs the events of every integration of a Kombo environment. The integration an event names is
 * therefore held against the account's own: another employer's order is genuine, and still none of this account's.
 *
 * @see <a href="https://docs.kombo.dev/webhooks">Kombo, webhooks</a>
 */
final class KomboEvents implements ReceivesOrders {

    private static final String SIGNATURE = "X-Kombo-Signature";

    @Override
    public Inbound receive(InboundRequest request, AtsAccount account, Instant at) {
        var settings = new KomboSettings(account);
        if (!genuine(request, settings.webhookSecrets())) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong");
        }
        if (!(request.method() + " " + request.operation()).equals("POST events")) {
            return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        }
        return JsonRead.object(request.body())
                .map(event -> event(event, settings))
                .orElseGet(() -> malformed("The body is not a JSON object"));
    }

    /** Any 2xx is success to Kombo, and it looks at nothing else. */
    @Override
    public InboundReply render(Inbound inbound, OrderAnswer answer) {
        return StatusReply.of(inbound, answer);
    }

    private static Inbound event(JsonObject event, KomboSettings settings) {
        var type = JsonRead.text(event, "type").orElse("");
        var data = JsonRead.object(event, "data").orElse(JsonObject.EMPTY_JSON_OBJECT);
        return switch (type) {
            // Inline: the candidate waits inside the application form. The order is the same.
            case "assessment:order-received", "inline-assessment:order-received" ->
                ours(data, "integration_id", settings) ? order(data) : foreign();
            case "integration-state-changed" -> ours(data, "integration_id", settings) ? state(event, data) : foreign();
            case "integration-deleted" ->
                ours(data, "id", settings) ? complaint(event, type, "The integration was deleted in Kombo") : foreign();
            default -> new Inbound.Ignored("This event says nothing to us");
        };
    }

    private static Inbound order(JsonObject data) {
        if (!KomboOrder.isOpen(data)) {
            return new Inbound.Ignored("The order is not open any more");
        }
        return KomboOrder.read(data)
                .<Inbound>map(order -> order)
                .orElseGet(() -> malformed("id, package_id or candidate.email is missing or malformed"));
    }

    private static Inbound state(JsonObject event, JsonObject data) {
        return JsonRead.text(data, "state").filter("ACTIVE"::equals).isPresent()
                ? new Inbound.Ignored("The integration is active")
                : complaint(
                        event,
                        "integration-state-changed",
                        "The integration is not active any more; connect it again in Kombo");
    }

    private static Inbound complaint(JsonObject event, String call, String sentence) {
        return JsonRead.text(event, "id")
                .<Inbound>map(
                        id -> new Inbound.ErrorReport("kombo-event " + id, call, List.of(sentence), Optional.empty()))
                .orElseGet(() -> malformed("id is missing"));
    }

    private static boolean ours(JsonObject data, String name, KomboSettings settings) {
        return JsonRead.text(data, name)
                .filter(settings.integrationId()::equals)
                .isPresent();
    }

    private static Inbound foreign() {
        return new Inbound.Ignored("The event is about another integration");
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    /** Compares with every active secret, whatever the first comparison said. */
    private static boolean genuine(InboundRequest request, List<Secret> secrets) {
        var presented = request.header(SIGNATURE).filter(text -> text.matches("[0-9A-Za-z_-]{43}=?"));
        if (presented.isEmpty()) {
            return false;
        }
        var signature = presented.get().replace("=", "").getBytes(StandardCharsets.US_ASCII);
        var matches = false;
        for (var secret : secrets) {
            var expected = Base64.getUrlEncoder().withoutPadding().encode(Hmac.sha256(secret, request.body()));
            matches |= Hmac.equal(expected, signature);
        }
        return matches;
    }
}
