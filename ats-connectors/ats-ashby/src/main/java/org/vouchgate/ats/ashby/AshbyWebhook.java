package org.vouchgate.ats.ashby;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Hmac;
import org.vouchgate.ats.secret.Secret;

/**
 * Events, signed over the raw body.
 *
 * @see <a href="https://developers.ashbyhq.com/docs/authenticating-webhooks">Ashby, authenticating webhooks</a>
 */
final class AshbyWebhook {

    static final String STAGE_CHANGE = "candidateStageChange";
    static final String MERGE = "candidateMerge";
    static final String DELETE = "candidateDelete";
    static final String HIRE = "candidateHire";
    static final String UPDATE = "applicationUpdate";
    static final String INTO = "into";

    private static final String SCHEME = "sha256=";

    private AshbyWebhook() {}

    static Inbound receive(InboundRequest request, List<Secret> secrets) {
        if (!genuine(request, secrets)) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The webhook's signature is missing or wrong");
        }
        return JsonRead.object(request.body())
                .map(body -> read(body, request.body()))
                .orElseGet(() -> malformed("The event is not a JSON object"));
    }

    /** Compares with every active secret, whatever the first comparison said. */
    private static boolean genuine(InboundRequest request, List<Secret> secrets) {
        var presented = request.header("Ashby-Signature").filter(header -> header.startsWith(SCHEME));
        var matches = false;
        for (var secret : secrets) {
            var expected = SCHEME + HexFormat.of().formatHex(Hmac.sha256(secret, request.body()));
            matches |= presented.isPresent() && Hmac.equal(ascii(expected), ascii(presented.get()));
        }
        return matches;
    }

    private static Inbound read(JsonObject body, byte[] raw) {
        var action = JsonRead.text(body, "action");
        var data = JsonRead.object(body, "data");
        if (action.isEmpty() || data.isEmpty()) {
            return malformed("action or data is missing");
        }
        var key = JsonRead.text(body, "webhookActionId").orElseGet(() -> digest(raw));
        return switch (action.get()) {
            case "ping" -> new Inbound.Ping(Optional.empty());
            case STAGE_CHANGE, HIRE, UPDATE -> ofApplication(key, action.get(), data.get());
            case MERGE -> merge(key, data.get());
            case DELETE ->
                id(data.get(), "candidate")
                        .<Inbound>map(id -> new Inbound.Change(key, DELETE, id, Map.of()))
                        .orElseGet(() -> malformed("The candidate's id is missing"));
            default -> new Inbound.Ignored("This kind of event means nothing here");
        };
    }

    private static Inbound ofApplication(String key, String action, JsonObject data) {
        var at = JsonRead.object(data, "application")
                .flatMap(one -> JsonRead.text(one, "updatedAt"))
                .flatMap(AshbyWebhook::instant);
        return id(data, "application")
                .<Inbound>map(id -> new Inbound.Change(key, action, id, Map.of(), at))
                .orElseGet(() -> malformed("The application's id is missing"));
    }

    /** The deleted candidate cannot be read any more, so the event is taken at its word: its whole body is signed. */
    private static Inbound merge(String key, JsonObject data) {
        var from = id(data, "deletedCandidate");
        var into = id(data, "mergedCandidate");
        return from.isPresent() && into.isPresent()
                ? new Inbound.Change(key, MERGE, from.get(), Map.of(INTO, into.get()))
                : malformed("The id of one of the candidates is missing");
    }

    private static Optional<String> id(JsonObject data, String name) {
        return JsonRead.object(data, name)
                .flatMap(one -> JsonRead.text(one, "id"))
                .filter(Ids::isUuid);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The body is the same in every repetition. */
    private static String digest(byte[] raw) {
        return HexFormat.of().formatHex(Hmac.sha256(ascii("webhook"), raw));
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
