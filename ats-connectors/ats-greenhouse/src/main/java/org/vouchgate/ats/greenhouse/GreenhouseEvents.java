package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Hmac;

/**
 * Recruiting webhooks. The signature covers the raw bytes: Greenhouse escapes characters before it signs, so nothing may be
 * parsed and printed again first. They are sent for the whole company, whatever the job.
 *
 * @see <a href="https://developers.greenhouse.io/webhooks.html">Greenhouse, recruiting webhooks</a>
 */
final class GreenhouseEvents {

    static final String OPERATION = "events";
    static final String DELETED_APPLICATION = "delete_application";
    static final String MERGED = "merge_candidate";
    static final String DELETED = "delete_candidate";
    static final String ANONYMIZED = "candidate_anonymized";

    /** Where in {@link Inbound.Change#more} a merge's winner stands. */
    static final String INTO = "into";

    /** The events about an application, which is read again. */
    static final Set<String> OF_APPLICATIONS = Set.of(
            "candidate_stage_change",
            "unreject_candidate",
            "new_candidate_application",
            "application_updated",
            "hire_candidate",
            "reject_candidate",
            DELETED_APPLICATION);

    private static final Pattern SIGNATURE = Pattern.compile("sha256 ([0-9a-f]{64})");
    private static final Set<String> WHO_SOMEBODY_IS = Set.of("full_name", "email_addresses");

    private GreenhouseEvents() {}

    static Inbound receive(InboundRequest request, GreenhouseSettings settings) {
        var signature = request.header("Signature").map(SIGNATURE::matcher).filter(matcher -> matcher.matches());
        if (signature.isEmpty() || !genuine(request.body(), signature.get().group(1), settings)) {
            return new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The signature is missing or wrong");
        }
        if (!request.method().equals("POST")) {
            return new Inbound.Rejected(Rejection.UNKNOWN_OPERATION, "There is no such operation");
        }
        // One delivery keeps its id through all its retries; a body without one is known by its signature.
        var key = request.header("Greenhouse-Event-ID")
                .filter(id -> id.matches("[0-9A-Za-z-]{1,64}"))
                .orElse(signature.get().group(1));
        return JsonRead.object(request.body())
                .flatMap(body -> read(body, key))
                .orElseGet(() -> new Inbound.Rejected(Rejection.MALFORMED, "The event does not say what it is about"));
    }

    /** Compares with every active secret, whatever the first comparison said. */
    private static boolean genuine(byte[] body, String presented, GreenhouseSettings settings) {
        var matches = false;
        for (var secret : settings.hookSecrets()) {
            matches |= Hmac.equal(Hmac.sha256(secret, body), HexFormat.of().parseHex(presented));
        }
        return matches;
    }

    private static Optional<Inbound> read(JsonObject body, String key) {
        var action = JsonRead.text(body, "action").orElse("");
        var payload = JsonRead.object(body, "payload").orElse(JsonObject.EMPTY_JSON_OBJECT);
        if (OF_APPLICATIONS.contains(action)) {
            return application(payload).map(id -> new Inbound.Change(key, action, id, Map.of()));
        }
        return switch (action) {
            case "ping" -> Optional.of(new Inbound.Ping(Optional.empty()));
            case MERGED ->
                person(payload, "id")
                        .flatMap(from -> person(payload, "new_candidate_id")
                                .map(into -> new Inbound.Change(key, action, from, Map.of(INTO, into))));
            case DELETED -> person(payload, "id").map(id -> new Inbound.Change(key, action, id, Map.of()));
            case ANONYMIZED -> anonymized(payload, key);
            default -> Optional.of(new Inbound.Ignored("This event says nothing to us"));
        };
    }

    private static Optional<String> application(JsonObject payload) {
        return JsonRead.object(payload, "application")
                .flatMap(application -> JsonRead.text(application, "id"))
                .or(() -> JsonRead.text(payload, "application_id"))
                .filter(Harvest::isId);
    }

    private static Optional<String> person(JsonObject payload, String name) {
        return JsonRead.object(payload, "person")
                .flatMap(person -> JsonRead.text(person, name))
                .filter(Harvest::isId);
    }

    /** Parts of a record can be made anonymous one by one; whoever still has a name and an address is still there. */
    private static Optional<Inbound> anonymized(JsonObject payload, String key) {
        var who = payload.get("anonymized_fields") instanceof JsonArray fields
                && fields.stream()
                        .anyMatch(field ->
                                field instanceof JsonString name && WHO_SOMEBODY_IS.contains(name.getString()));
        return JsonRead.text(payload, "candidate_id")
                .filter(Harvest::isId)
                .map(id -> who
                        ? new Inbound.Change(key, ANONYMIZED, id, Map.of())
                        : new Inbound.Ignored("It is still known who the candidate is"));
    }
}
