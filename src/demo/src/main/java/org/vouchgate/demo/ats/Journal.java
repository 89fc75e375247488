package org.vouchgate.demo.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.vouchgate.demo.DataDirectory;
import org.vouchgate.testkit.ats.ReceivedEvent;
import org.vouchgate.testkit.ats.WebRequest;

/** What the stand-in accepted, call by call, so that it can be told again after a restart. */
final class Journal {

    private static final String EVENTS = "ats-event-";
    private static final String WRITES = "ats-write-";

    private final DataDirectory data;

    Journal(DataDirectory data) {
        this.data = data;
    }

    void keep(ReceivedEvent event) {
        data.write(
                next(EVENTS),
                Json.createObjectBuilder()
                        .add("receivedAt", event.receivedAt().toString())
                        .add("envelope", event.envelope())
                        .build());
    }

    /** A write that took effect, without its authorisation. */
    void keep(WebRequest write) {
        data.write(
                next(WRITES),
                Json.createObjectBuilder()
                        .add("method", write.method())
                        .add("path", write.path())
                        .add("body", Base64.getEncoder().encodeToString(write.body()))
                        .build());
    }

    List<ReceivedEvent> events() {
        return read(EVENTS).stream().map(Journal::event).toList();
    }

    /** The writes again, with this authorisation. */
    List<WebRequest> writes(String authorization) {
        return read(WRITES).stream()
                .map(json -> new WebRequest(
                        json.getString("method"),
                        json.getString("path"),
                        Map.of(),
                        Map.of("authorization", authorization),
                        Base64.getDecoder().decode(json.getString("body"))))
                .toList();
    }

    private static ReceivedEvent event(JsonObject json) {
        var envelope = json.getJsonObject("envelope");
        return new ReceivedEvent(
                envelope.getString("id"),
                envelope.getString("type"),
                envelope.getString("subject", ""),
                envelope,
                Instant.parse(json.getString("receivedAt")));
    }

    private List<JsonObject> read(String prefix) {
        return data.names(prefix).stream()
                .flatMap(name -> data.read(name).stream())
                .toList();
    }

    private String next(String prefix) {
        return String.format("%s%06d.json", prefix, data.names(prefix).size() + 1);
    }
}
