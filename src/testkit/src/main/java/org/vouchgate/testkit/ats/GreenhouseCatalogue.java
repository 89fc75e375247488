package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the organization has set up, and where its applications stand. One lock for all: it is small. */
final class GreenhouseCatalogue {

    static final long JOB = 3485;
    static final long FIRST_STAGE = 71415;
    static final long STAGE = 71416;

    private final GreenhouseStore store;
    private final Map<String, List<JsonObject>> lists = new LinkedHashMap<>();
    private final Map<Long, String> states = new LinkedHashMap<>();
    private final Map<Long, Long> stages = new LinkedHashMap<>();

    GreenhouseCatalogue(GreenhouseStore store) {
        this.store = store;
        add(
                "jobs",
                Json.createObjectBuilder()
                        .add("id", JOB)
                        .add("name", "Java developer")
                        .add("status", "open"));
        add(
                "jobs",
                Json.createObjectBuilder().add("id", 1).add("name", "Long gone").add("status", "closed"));
        add("job_posts", Json.createObjectBuilder().add("job_id", JOB).add("content", "<p>Java, and more Java.</p>"));
        add("job_interview_stages", stage(STAGE, "Credential check", 2));
        add("job_interview_stages", stage(FIRST_STAGE, "Application review", 1));
    }

    synchronized List<JsonObject> list(String name) {
        return List.copyOf(lists.getOrDefault(name, List.of()));
    }

    synchronized JsonObject add(String name, JsonObjectBuilder record) {
        var built = record.build();
        var whole = built.containsKey("id")
                ? built
                : Json.createObjectBuilder(built).add("id", store.nextId()).build();
        lists.computeIfAbsent(name, none -> new ArrayList<>()).add(whole);
        return whole;
    }

    synchronized boolean remove(String name, long id) {
        return lists.getOrDefault(name, new ArrayList<>())
                .removeIf(one -> one.getJsonNumber("id").longValue() == id);
    }

    /** A custom field; with options it is a single select. */
    synchronized void define(String nameKey, String of, String type, String... options) {
        var field = add(
                "custom_fields",
                Json.createObjectBuilder()
                        .add("name", nameKey)
                        .add("name_key", nameKey)
                        .add("field_type", of)
                        .add("value_type", options.length == 0 ? type : "single_select")
                        .add("active", true));
        for (var option : options) {
            add(
                    "custom_field_options",
                    Json.createObjectBuilder().add("name", option).add("custom_field_id", field.getJsonNumber("id")));
        }
    }

    synchronized Optional<JsonObject> field(String nameKey, String of) {
        return list("custom_fields").stream()
                .filter(field -> field.getString("name_key").equals(nameKey)
                        && field.getString("field_type").equals(of))
                .findFirst();
    }

    synchronized void state(long application, String state) {
        states.put(application, state);
    }

    synchronized void move(long application, long stage) {
        stages.put(application, stage);
    }

    List<JsonObject> applications() {
        return store.applications().stream()
                .filter(one -> !"deleted".equals(state(one)))
                .map(this::describe)
                .toList();
    }

    /** Which stages each application was in; only one row is current. */
    List<JsonObject> stages() {
        var rows = new ArrayList<JsonObject>();
        for (var one : store.applications()) {
            rows.add(row(one, FIRST_STAGE, stage(one) == FIRST_STAGE));
            if (stage(one) != FIRST_STAGE) {
                rows.add(row(one, stage(one), true));
            }
        }
        return rows;
    }

    List<JsonObject> candidates() {
        return store.applications().stream()
                .map(one -> Json.createObjectBuilder()
                        .add("id", one.candidateId())
                        .add("first_name", one.firstName())
                        .add("last_name", one.lastName())
                        .add("preferred_name", JsonValue.NULL)
                        .add("can_email", !"silent".equals(state(one)))
                        .add(
                                "email_addresses",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("value", one.email())
                                                .add("type", "personal")))
                        .add("custom_fields", fields(one.candidateId()))
                        .build())
                .toList();
    }

    private JsonObject describe(GreenhouseApplication one) {
        var state = state(one);
        return Json.createObjectBuilder()
                .add("id", one.id())
                .add("candidate_id", one.candidateId())
                .add("job_id", JOB)
                .add("prospect", false)
                // Of another kind than the stages of its job.
                .add("stage_id", 99)
                .add("status", state.equals("silent") ? "in_process" : state)
                .add("custom_fields", fields(one.id()))
                .build();
    }

    private JsonArrayBuilder fields(long owner) {
        var fields = Json.createArrayBuilder();
        store.fields(owner)
                .forEach((key, value) -> fields.add(Json.createObjectBuilder()
                        .add("name_key", key)
                        .add("value", value.equals("null") ? JsonValue.NULL : Json.createValue(value))));
        return fields;
    }

    private synchronized String state(GreenhouseApplication one) {
        return states.getOrDefault(one.id(), "in_process");
    }

    private synchronized long stage(GreenhouseApplication one) {
        return stages.getOrDefault(one.id(), STAGE);
    }

    private static JsonObject row(GreenhouseApplication one, long stage, boolean current) {
        return Json.createObjectBuilder()
                .add("application_id", one.id())
                .add("job_interview_stage_id", stage)
                .add("current", current)
                .build();
    }

    private static JsonObjectBuilder stage(long id, String name, int place) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("job_id", JOB)
                .add("name", name)
                .add("sort_order", place);
    }
}
