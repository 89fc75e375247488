package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the stand-in remembers: one candidate with one application, and what was written to them. */
public final class AshbyStore {

    public static final String CANDIDATE = "4c7a1a52-4c38-4e8e-9a43-62d7ed4b7a01";
    public static final String APPLICATION = "8f0f1d0e-9d5b-4b7d-8a4b-0f4d6c1d2e3f";
    static final String ASSESSMENT = "0b7b9d3c-1c0e-4f0e-8a39-0a1d3f7a9c55";
    public static final String JOB = "c3a6f3a9-0f5f-4c63-9c4c-2d5b7b3b1f10";
    static final String PLAN = "d2d0c1e4-94a3-4d9e-9b57-7f1f6f6a3a21";
    public static final String STAGE = "e1b7a1f0-6f0f-4a0b-8f37-3a5e2c9d4b32";
    static final String SCORE_FIELD = "f1c8b2a1-7a1a-4b1c-9a48-4b6f3d0e5c43";
    public static final String EMAIL = "ada@mail.example";

    static final String NOW = "2026-11-20T12:00:00.000Z";
    private final String address;
    private final Map<String, JsonObject> handles = new LinkedHashMap<>();
    private final List<String> uploaded = new ArrayList<>();
    final Set<String> assessments = new HashSet<>(Set.of(ASSESSMENT));
    final List<JsonObject> files = new ArrayList<>();
    final List<JsonObject> notes = new ArrayList<>();
    final List<JsonObject> updates = new ArrayList<>();
    final List<JsonObject> webhooks = new ArrayList<>();
    final Map<String, String> tags = new LinkedHashMap<>();
    final List<String> tagged = new ArrayList<>();
    final Map<String, JsonValue> fields = new LinkedHashMap<>();
    String status = "Active";
    int applications = 1;

    AshbyStore(String address) {
        this.address = address;
    }

    synchronized List<JsonObject> copy(List<JsonObject> kept) {
        return List.copyOf(kept);
    }

    synchronized boolean stored(String handle, int length) {
        uploaded.add(handle);
        return handles.get(handle).getInt("contentLength") == length;
    }

    /** What an operation says beside {@code success}; empty if there is no such record. */
    synchronized Optional<JsonObject> answer(String operation, JsonObject body) {
        return switch (operation) {
            case "assessment.update" -> kept(updates, body, assessments.contains(body.getString("assessment_id")));
            case "candidate.createNote" -> known(body).map(one -> note(body));
            case "candidate.listNotes" -> known(body).map(one -> AshbyRows.page(notes, body));
            case "file.createFileUploadHandle" -> Optional.of(handle(body));
            case "candidate.uploadFile" -> known(body).flatMap(one -> file(body.getString("fileHandle")));
            case "customField.setValues" -> Optional.of(set(body));
            case "customField.list" -> Optional.of(AshbyRows.page(List.of(AshbyRows.field()), body));
            case "candidateTag.list" -> Optional.of(AshbyRows.page(allTags(), body));
            case "candidateTag.create" -> Optional.of(AshbyRows.results(tag(body.getString("title"))));
            case "candidate.addTag" -> known(body).map(one -> tagged(body.getString("tagId"), true));
            case "candidate.removeTag" -> known(body).map(one -> tagged(body.getString("tagId"), false));
            case "candidate.info" ->
                Optional.of(AshbyRows.results(candidate())).filter(one -> CANDIDATE.equals(body.getString("id")));
            case "candidate.search" ->
                Optional.of(AshbyRows.list(EMAIL.equals(body.getString("email")) ? List.of(candidate()) : List.of()));
            case "application.info" ->
                Optional.of(AshbyRows.results(application(APPLICATION)))
                        .filter(one -> APPLICATION.equals(body.getString("applicationId")));
            case "application.list" -> Optional.of(AshbyRows.page(applications(), body));
            case "job.list" -> Optional.of(AshbyRows.page(List.of(AshbyRows.job()), body));
            case "interviewStage.list" -> Optional.of(AshbyRows.stages());
            case "apiKey.info" -> Optional.of(AshbyRows.results(AshbyRows.key()));
            case "webhook.create" -> Optional.of(webhook(body));
            default -> Optional.empty();
        };
    }

    private static Optional<JsonObject> known(JsonObject body) {
        return Optional.of(body).filter(one -> CANDIDATE.equals(one.getString("candidateId")));
    }

    private static Optional<JsonObject> kept(List<JsonObject> where, JsonObject body, boolean known) {
        if (known) {
            where.add(body);
        }
        return Optional.of(JsonValue.EMPTY_JSON_OBJECT).filter(one -> known);
    }

    /** What it does not support it strips, as it says. */
    private JsonObject note(JsonObject body) {
        var html = body.getJsonObject("note").getString("value");
        var note = Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("createdAt", NOW)
                .add("isPrivate", body.getBoolean("isPrivate"))
                .add("content", html.replaceAll("</?(?!/?(b|i|u|a|ul|ol|li|code|pre)\\b)[a-z0-9]+[^>]*>", ""))
                .add(
                        "author",
                        Json.createObjectBuilder()
                                .add("id", CANDIDATE)
                                .add("firstName", "Vouchgate")
                                .add("lastName", "Integration"))
                .build();
        notes.add(note);
        return AshbyRows.results(note);
    }

    private JsonObject handle(JsonObject body) {
        var handle = "handle-" + handles.size();
        handles.put(handle, body);
        return AshbyRows.results(Json.createObjectBuilder()
                .add("handle", handle)
                .add("url", address + "/storage/" + handle)
                .add("fields", Json.createObjectBuilder().add("key", handle).add("policy", "signed"))
                .build());
    }

    private Optional<JsonObject> file(String handle) {
        if (!uploaded.contains(handle)) {
            return Optional.empty();
        }
        files.add(Json.createObjectBuilder()
                .add("id", UUID.randomUUID().toString())
                .add("name", handles.get(handle).getString("filename"))
                .add("handle", handle)
                .build());
        return Optional.of(AshbyRows.results(candidate()));
    }

    private JsonObject set(JsonObject body) {
        body.getJsonArray("values")
                .getValuesAs(JsonObject.class)
                .forEach(one -> fields.put(one.getString("fieldId"), one.get("fieldValue")));
        return Json.createObjectBuilder().add("results", customFields()).build();
    }

    private JsonArrayBuilder customFields() {
        var array = Json.createArrayBuilder();
        fields.forEach((id, value) -> array.add(
                Json.createObjectBuilder().add("id", id).add("title", "A field").add("value", value)));
        return array;
    }

    JsonObject tag(String title) {
        var id = UUID.randomUUID().toString();
        tags.put(id, title);
        return AshbyRows.tag(id, title);
    }

    private List<JsonObject> allTags() {
        return tags.entrySet().stream()
                .map(one -> AshbyRows.tag(one.getKey(), one.getValue()))
                .collect(Collectors.toList());
    }

    private JsonObject tagged(String id, boolean add) {
        if (add) {
            tagged.add(id);
        } else {
            tagged.remove(id);
        }
        return AshbyRows.results(candidate());
    }

    private JsonObject candidate() {
        return AshbyRows.person()
                .add("emailAddresses", Json.createArrayBuilder())
                .add("phoneNumbers", Json.createArrayBuilder())
                .add("socialLinks", Json.createArrayBuilder())
                .add(
                        "tags",
                        Json.createArrayBuilder(tagged.stream()
                                .map(id -> AshbyRows.tag(id, tags.get(id)))
                                .toList()))
                .add("applicationIds", Json.createArrayBuilder().add(APPLICATION))
                .add("fileHandles", Json.createArrayBuilder(files))
                .add("customFields", customFields())
                .add("profileUrl", "https://app.ashbyhq.com/candidates/" + CANDIDATE)
                .build();
    }

    private List<JsonObject> applications() {
        var all = new ArrayList<JsonObject>();
        for (int i = 0; i < applications; i++) {
            all.add(application(i == 0 ? APPLICATION : UUID.randomUUID().toString()));
        }
        return all;
    }

    JsonObject application(String id) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("createdAt", NOW)
                .add("updatedAt", NOW)
                .add("status", status)
                .add("customFields", Json.createArrayBuilder())
                .add("candidate", AshbyRows.person())
                .add("currentInterviewStage", AshbyRows.stage())
                .add("job", Json.createObjectBuilder().add("id", JOB).add("title", "Java developer"))
                .add("hiringTeam", Json.createArrayBuilder())
                .build();
    }

    private JsonObject webhook(JsonObject body) {
        webhooks.add(body);
        return AshbyRows.results(Json.createObjectBuilder(body)
                .add("id", UUID.randomUUID().toString())
                .add("enabled", true)
                .build());
    }
}
