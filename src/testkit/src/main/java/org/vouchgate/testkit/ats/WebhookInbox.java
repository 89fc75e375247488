package org.vouchgate.testkit.ats;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a careful receiver of signed webhooks does with a call, whatever server it came through: verifies the Standard
 * Webhooks signature and the CloudEvents envelope, and keeps an event once however often it comes.
 */
public final class WebhookInbox {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;
    private final List<String> secrets;
    private final Map<String, ReceivedEvent> events = new LinkedHashMap<>();

    /**
     * @param clock   what timestamps are held against
     * @param secrets {@code whsec_…}; one valid signature by any of them is enough
     */
    public WebhookInbox(Clock clock, String... secrets) {
        this.clock = clock;
        this.secrets = List.of(secrets);
    }

    /** Accepted events, each once, in the order of their first arrival. */
    public List<ReceivedEvent> events() {
        synchronized (events) {
            return List.copyOf(events.values());
        }
    }

    /** Takes an event that was accepted before, by this inbox in an earlier life. */
    public void restore(ReceivedEvent event) {
        synchronized (events) {
            events.putIfAbsent(event.id(), event);
        }
    }

    /** Takes a call, or says what is wrong with it: 204, 400 or 401. */
    public WebResponse receive(WebRequest request) {
        var id = request.header("webhook-id").orElse("");
        var timestamp = request.header("webhook-timestamp").orElse("");
        if (!timely(timestamp) || !signed(request, id + "." + timestamp + ".")) {
            return WebResponse.error(401, "not signed by anybody I know");
        }
        var event = request.json();
        if (event.isEmpty() || !cloudEvent(request, event.get(), id)) {
            return WebResponse.error(400, "not a CloudEvent");
        }
        keep(id, event.get());
        return WebResponse.status(204);
    }

    private void keep(String id, JsonObject event) {
        synchronized (events) {
            events.putIfAbsent(
                    id,
                    new ReceivedEvent(
                            id, event.getString("type"), event.getString("subject", ""), event, clock.instant()));
        }
    }

    private boolean timely(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var age = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return age <= TOLERANCE.toSeconds();
    }

    private boolean signed(WebRequest request, String prefix) {
        var presented = Arrays.stream(
                        request.header("webhook-signature").orElse("").split(" "))
                .filter(one -> one.startsWith("v1,"))
                .map(one -> one.substring(3).getBytes(StandardCharsets.US_ASCII))
                .toList();
        return secrets.stream()
                .map(secret -> signature(secret, prefix, request.body()))
                .anyMatch(expected -> presented.stream().anyMatch(one -> MessageDigest.isEqual(one, expected)));
    }

    private static byte[] signature(String secret, String prefix, byte[] body) {
        try {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encode(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean cloudEvent(WebRequest request, JsonObject event, String id) {
        return request.header("Content-Type").orElse("").startsWith("application/cloudevents+json")
                && "1.0".equals(event.getString("specversion", ""))
                && id.equals(event.getString("id", ""))
                && !event.getString("source", "").isEmpty()
                && !event.getString("type", "").isEmpty();
    }
}
