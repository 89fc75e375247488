package org.vouchgate.testkit.ats;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * An event a receiver accepted.
 *
 * @param id       the {@code webhook-id}, which is also the event's id
 * @param envelope the CloudEvent as it came
 */
public record ReceivedEvent(String id, String type, String subject, JsonObject envelope, Instant receivedAt) {

    public JsonObject data() {
        return envelope.getJsonObject("data");
    }
}
