package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The stand-in's webhooks, each with a signature token of its own that is said once. */
final class LeverHooksDesk {

    private static final Set<String> CONDITIONAL =
            Set.of("applicationCreated", "candidateArchiveChange", "candidateHired", "candidateStageChange");
    private static final Set<String> PLAIN = Set.of(
            "candidateDeleted",
            "interviewCreated",
            "interviewUpdated",
            "interviewDeleted",
            "contactCreated",
            "contactUpdated");

    private record Hook(String id, String url, String event, String token) {}

    private final Map<String, Hook> hooks = new LinkedHashMap<>();

    synchronized WebResponse answer(WebRequest request) {
        if (request.is("GET", "/v1/webhooks")) {
            var list = Json.createArrayBuilder();
            hooks.values().forEach(hook -> list.add(json(hook).add("configuration", Json.createObjectBuilder())));
            return WebResponse.json(
                    200,
                    Json.createObjectBuilder()
                            .add("data", list)
                            .add("hasNext", false)
                            .build());
        }
        if (request.is("DELETE", "/v1/webhooks/[0-9a-f-]{36}")) {
            var removed = hooks.remove(request.path().substring("/v1/webhooks/".length()));
            return removed == null ? WebResponse.error(404, "not found") : WebResponse.status(204);
        }
        return request.is("POST", "/v1/webhooks")
                ? request.json().map(this::create).orElseGet(() -> WebResponse.error(400, "not JSON"))
                : WebResponse.error(404, "no such action");
    }

    private WebResponse create(JsonObject body) {
        var event = body.getString("event", "");
        var conditional = CONDITIONAL.contains(event);
        if (!conditional && !PLAIN.contains(event) || conditional != body.containsKey("configuration")) {
            return WebResponse.error(400, "event or configuration is invalid");
        }
        var token = UUID.randomUUID().toString().replace("-", "");
        var hook = new Hook(UUID.randomUUID().toString(), body.getString("url"), event, token);
        hooks.put(hook.id(), hook);
        var data = json(hook).add("configuration", Json.createObjectBuilder().add("signatureToken", token));
        // Wrapped twice, as the vendor's own example is.
        return WebResponse.json(
                201,
                Json.createObjectBuilder()
                        .add("data", Json.createObjectBuilder().add("data", data))
                        .build());
    }

    synchronized Map<String, String> urlsByEvent() {
        var urls = new LinkedHashMap<String, String>();
        hooks.values().forEach(hook -> urls.put(hook.event(), hook.url()));
        return urls;
    }

    synchronized int count() {
        return hooks.size();
    }

    synchronized Optional<String> token(String event) {
        return hooks.values().stream()
                .filter(hook -> hook.event().equals(event))
                .map(Hook::token)
                .findFirst();
    }

    /** A request's body: signed are the token and the time. */
    static String body(String secret, String event, JsonObject data, String token, long triggeredAt) {
        return Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("event", event)
                .add("triggeredAt", triggeredAt)
                .add("token", token)
                .add("signature", signature(secret, token + triggeredAt))
                .add("data", data)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(Hook hook) {
        return Json.createObjectBuilder()
                .add("id", hook.id())
                .add("url", hook.url())
                .add("event", hook.event());
    }

    private static String signature(String secret, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
