package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One candidacy in the stand-in, with everything that hangs on it. Guarded by the stand-in's one lock. */
final class LeverOpportunity {

    final String id = UUID.randomUUID().toString();
    final String name;
    final String email;
    final String posting;
    final List<JsonObject> notes = new ArrayList<>();
    final List<LeverFile> files = new ArrayList<>();
    final Map<String, JsonObject> feedback = new LinkedHashMap<>();
    final Set<String> tags = new LinkedHashSet<>();
    final Set<String> links = new LinkedHashSet<>();
    String contact;
    String stage;
    boolean archived;
    boolean anonymized;
    boolean confidential;
    boolean contactForbidden;
    boolean deleted;

    LeverOpportunity(String contact, String name, String email, String posting, String stage) {
        this.contact = contact;
        this.name = name;
        this.email = email;
        this.posting = posting;
        this.stage = stage;
    }

    JsonObject json(boolean expanded) {
        var json = Json.createObjectBuilder()
                .add("id", id)
                .add("name", anonymized ? "" : name)
                .add("contact", contact)
                .add("emails", texts(anonymized ? List.of() : List.of(email)))
                .add("stage", stage)
                .add("tags", texts(tags))
                .add("links", texts(links))
                .add("confidentiality", confidential ? "confidential" : "non-confidential")
                .add("isAnonymized", anonymized)
                .add("applications", Json.createArrayBuilder().add(application(expanded)))
                .add("urls", Json.createObjectBuilder().add("show", "https://hire.lever.example/candidates/" + id));
        archive(json);
        return json.add("dataProtection", dataProtection()).build();
    }

    private void archive(JsonObjectBuilder json) {
        if (archived) {
            json.add(
                    "archived",
                    Json.createObjectBuilder()
                            .add("archivedAt", 1_700_000_000_000L)
                            .add("reason", "r1"));
        } else {
            json.add("archived", JsonValue.NULL);
        }
    }

    private JsonValue application(boolean expanded) {
        return expanded
                ? Json.createObjectBuilder()
                        .add("id", "a-" + id)
                        .add("opportunityId", id)
                        .add("posting", posting)
                        .build()
                : Json.createValue("a-" + id);
    }

    private JsonValue dataProtection() {
        return contactForbidden
                ? Json.createObjectBuilder()
                        .add("contact", Json.createObjectBuilder().add("allowed", false))
                        .build()
                : JsonValue.NULL;
    }

    private static JsonArrayBuilder texts(Iterable<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
