package org.vouchgate.testkit.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String EVENT =
            "{\"specversion\":\"1.0\",\"id\":\"e1\",\"source\":\"/x\",\"type\":\"t\",\"data\":{}}";

    private final WebhookReceiver receiver = WebhookReceiver.start(
            0, Clock.fixed(NOON, ZoneOffset.UTC), "whsec_" + Base64.getEncoder().encodeToString(KEY));

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_signed_event_is_shown_once_however_often_it_comes() throws Exception {
        assertThat(send("e1", NOON, EVENT, EVENT)).isEqualTo(204);
        assertThat(send("e1", NOON, EVENT, EVENT)).isEqualTo(204);

        assertThat(receiver.events()).extracting(ReceivedEvent::id).containsExactly("e1");
        assertThat(receiver.answers()).containsExactly(204, 204);
    }

    @Test
    void a_changed_body_a_swapped_id_and_an_old_timestamp_are_refused() throws Exception {
        assertThat(send("e1", NOON, EVENT, EVENT.replace("\"t\"", "\"u\""))).isEqualTo(401);
        assertThat(send("e2", NOON, EVENT, EVENT)).as("id is not the event's").isEqualTo(400);
        assertThat(send("e1", NOON.minusSeconds(301), EVENT, EVENT)).isEqualTo(401);
        assertThat(receiver.events()).isEmpty();
    }

    @Test
    void it_fails_as_often_as_it_was_told() throws Exception {
        receiver.failNext(1, 503, "7");

        assertThat(send("e1", NOON, EVENT, EVENT)).isEqualTo(503);
        assertThat(receiver.events()).isEmpty();
        assertThat(send("e1", NOON, EVENT, EVENT)).isEqualTo(204);
    }

    private int send(String id, Instant at, String signed, String sent)
            throws IOException, InterruptedException, GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var signature = Base64.getEncoder()
                .encodeToString(
                        mac.doFinal((id + "." + at.getEpochSecond() + "." + signed).getBytes(StandardCharsets.UTF_8)));
        var request = HttpRequest.newBuilder(receiver.address())
                .header("Content-Type", "application/cloudevents+json")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", "v1,AAAA v1," + signature)
                .POST(BodyPublishers.ofString(sent))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
