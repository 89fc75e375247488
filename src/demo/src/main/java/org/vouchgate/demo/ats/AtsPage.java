package org.vouchgate.demo.ats;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.GreenhouseAttachment;
import org.vouchgate.testkit.ats.GreenhouseNote;
import org.vouchgate.testkit.ats.ReceivedEvent;

/** What a recruiter sees in the stand-in. */
public record AtsPage(List<Applicant> applicants, List<Event> events, int refused) {

    /** Somebody who applied, with what was written to their file. */
    public record Applicant(
            GreenhouseApplication application,
            String job,
            List<GreenhouseNote> notes,
            List<GreenhouseAttachment> attachments) {}

    /** A webhook whose signature was good. */
    public record Event(
            String type,
            String state,
            String about,
            String score,
            List<String> skills,
            Optional<String> link,
            Instant receivedAt) {

        static Event of(ReceivedEvent received) {
            var data = received.envelope().get("data") instanceof JsonObject object
                    ? object
                    : JsonObject.EMPTY_JSON_OBJECT;
            return new Event(
                    received.type(),
                    text(data, "state"),
                    first(text(data, "applicationRef"), text(data, "candidateRef"), received.subject()),
                    data.get("score") instanceof JsonObject score ? score(score) : "",
                    data.get("skills") instanceof JsonArray rows ? rows(rows) : List.of(),
                    Optional.of(text(data, "reportUrl")).filter(url -> url.startsWith("https://")),
                    received.receivedAt());
        }

        private static List<String> rows(JsonArray rows) {
            return rows.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .map(row -> (text(row, "label") + ": " + text(row, "status") + " " + text(row, "level")).strip())
                    .toList();
        }

        private static String score(JsonObject score) {
            return score.get("value") instanceof JsonNumber value && score.get("max") instanceof JsonNumber max
                    ? value + " of " + max
                    : "";
        }

        private static String first(String... texts) {
            return List.of(texts).stream()
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        private static String text(JsonObject object, String name) {
            return object.get(name) instanceof JsonString string ? string.getString() : "";
        }
    }
}
