package org.vouchgate.testkit.ats;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The assessment card of an application: what a recruiter sees of an order.
 *
 * @param callback     the {@code url} that was sent along, one per order
 * @param interviewId  the partner's id for it
 * @param status       the partner's word, "sent" before the first answer
 * @param metadata     the rows of the card
 * @param answer       the partner's last answer as it came
 */
public record GreenhouseOrder(
        URI callback,
        long applicationId,
        String testId,
        String interviewId,
        String status,
        Optional<URI> profile,
        Optional<String> score,
        Map<String, String> metadata,
        Optional<JsonObject> answer) {

    public boolean complete() {
        return "complete".equals(status);
    }
}
