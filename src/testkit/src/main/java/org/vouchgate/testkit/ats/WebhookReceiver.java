package org.vouchgate.testkit.ats;

import jakarta.json.JsonObject;
import java.net.URI;
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
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A careful receiver of signed webhooks: verifies the Standard Webhooks signature and the CloudEvents envelope, shows
 * an event once however often it comes, and can be told to fail.
 */
public final class WebhookReceiver implements AutoCloseable {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;
    private final List<String> secrets;
    private final Trap trap = new Trap();
    private final Map<String, ReceivedEvent> events = new LinkedHashMap<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;

    private WebhookReceiver(int port, Clock clock, List<String> secrets) {
        this.clock = clock;
        this.secrets = List.copyOf(secrets);
        this.server = LoopbackServer.start(port, this::answer);
    }

    /**
     * Starts a receiver.
     *
     * @param port    0 for any
     * @param clock   what timestamps are held against
     * @param secrets {@code whsec_…}; one valid signature by any of them is enough
     */
    public static WebhookReceiver start(int port, Clock clock, String... secrets) {
        return new WebhookReceiver(port, clock, List.of(secrets));
    }

    public URI address() {
        return server.address("/hook");
    }

    /** Accepted events, each once, in the order of their first arrival. */
    public List<ReceivedEvent> events() {
        synchronized (events) {
            return List.copyOf(events.values());
        }
    }

    /** Status codes of all answers given, 0 for a broken connection. */
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Answers the next calls with this status, without taking the event. */
    public void failNext(int times, int status) {
        trap.instead(times, WebResponse.status(status));
    }

    /** As {@link #failNext(int, int)}, asking to wait. */
    public void failNext(int times, int status, String retryAfter) {
        trap.instead(times, WebResponse.status(status).with("Retry-After", retryAfter));
    }

    /** Takes the next events, and breaks the connection before answering. */
    public void breakNext(int times) {
        trap.inSpiteOfEffect(times, WebResponse.SILENCE);
    }

    @Override
    public void close() {
        server.close();
    }

    private WebResponse answer(WebRequest request) {
        var response = request.is("POST", "/hook") ? trap.springFor(() -> receive(request)) : WebResponse.status(404);
        answers.add(response.status());
        return response;
    }

    private WebResponse receive(WebRequest request) {
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
