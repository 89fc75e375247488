package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The part of Harvest v3 that results are written to: notes, attachments, custom fields, and lists to read them back. */
final class HarvestV3 {

    private static final Set<String> VISIBILITIES = Set.of("admin_only", "private", "public");

    private final GreenhouseStore store;
    private final Set<String> users;
    private final GreenhouseCatalogue catalogue;
    private final Trap trap;

    HarvestV3(GreenhouseStore store, Set<String> users, GreenhouseCatalogue catalogue, Trap trap) {
        this.store = store;
        this.users = Set.copyOf(users);
        this.catalogue = catalogue;
        this.trap = trap;
    }

    WebResponse answer(WebRequest request, URI base) {
        if (request.method().equals("GET")) {
            return read(request, base);
        }
        if (request.is("DELETE", "/v3/applied_candidate_tags/\\d{1,18}")) {
            return trap.springFor(() -> catalogue.remove("applied_candidate_tags", lastId(request))
                    ? WebResponse.status(204)
                    : WebResponse.error(404, "not found"));
        }
        var body = request.json();
        if (body.isEmpty()) {
            return WebResponse.error(422, "the body must be a JSON object");
        }
        return trap.springFor(() -> write(request, body.get()));
    }

    private WebResponse write(WebRequest request, JsonObject body) {
        if (request.is("POST", "/v3/notes")) {
            return addNote(body);
        }
        if (request.is("POST", "/v3/attachments")) {
            return attach(body);
        }
        if (request.is("PATCH", "/v3/(candidates|applications)/\\d{1,18}")) {
            return setFields(request, body);
        }
        return switch (request.method() + " " + request.path()) {
            case "POST /v3/candidate_tags" -> addTag(body);
            case "POST /v3/applied_candidate_tags" -> applyTag(body);
            case "POST /v3/webhooks" -> addHook(body);
            default ->
                request.is("PATCH", "/v3/webhooks/\\d{1,18}") ? wakeHook(lastId(request)) : WebResponse.status(404);
        };
    }

    private WebResponse addNote(JsonObject body) {
        var candidate = integer(body, "candidate_id");
        var user = integer(body, "user_id");
        if (candidate.isEmpty() || !store.hasCandidate(candidate.get())) {
            return WebResponse.error(422, "candidate_id is invalid");
        }
        if (user.isEmpty() || !users.contains(user.get().toString())) {
            return WebResponse.error(422, "user_id is invalid");
        }
        if (text(body, "body").isBlank()
                || !VISIBILITIES.contains(text(body, "visibility"))
                || !Set.of("NOTE", "ACTIVITY").contains(text(body, "note_type"))) {
            return WebResponse.error(422, "body, visibility or note_type is invalid");
        }
        var note = store.add(new GreenhouseNote(
                store.nextId(),
                candidate.get(),
                user.get(),
                text(body, "body"),
                text(body, "visibility"),
                text(body, "note_type")));
        return WebResponse.json(201, describe(note).build());
    }

    private WebResponse attach(JsonObject body) {
        var application = integer(body, "application_id").flatMap(store::application);
        if (application.isEmpty()) {
            return WebResponse.error(422, "application_id is invalid");
        }
        var filename = text(body, "filename");
        if (filename.isBlank() || filename.endsWith(".exe") || body.containsKey("content") == body.containsKey("url")) {
            return WebResponse.error(422, "a file has an allowed name and either content or url");
        }
        if (!Set.of("other", "resume", "cover_letter").contains(text(body, "type"))
                || !VISIBILITIES.contains(text(body, "visibility"))) {
            return WebResponse.error(422, "type or visibility is invalid");
        }
        var attachment = store.add(new GreenhouseAttachment(
                store.nextId(),
                application.get().id(),
                filename,
                text(body, "type"),
                text(body, "visibility"),
                Base64.getDecoder().decode(text(body, "content"))));
        return WebResponse.json(201, describe(attachment).build());
    }

    private WebResponse addTag(JsonObject body) {
        var name = text(body, "name");
        var taken = catalogue.list("candidate_tags").stream()
                .anyMatch(tag -> tag.getString("name").equals(name));
        return name.isBlank() || taken
                ? WebResponse.error(422, "name is missing or taken")
                : WebResponse.json(
                        201,
                        catalogue.add(
                                "candidate_tags", Json.createObjectBuilder().add("name", name)));
    }

    private WebResponse applyTag(JsonObject body) {
        var candidate = integer(body, "candidate_id");
        var tag = integer(body, "candidate_tag_id");
        if (candidate.isEmpty() || tag.isEmpty() || !store.hasCandidate(candidate.get())) {
            return WebResponse.error(422, "candidate_id or candidate_tag_id is invalid");
        }
        return WebResponse.json(
                201,
                catalogue.add(
                        "applied_candidate_tags",
                        Json.createObjectBuilder()
                                .add("candidate_id", candidate.get())
                                .add("candidate_tag_id", tag.get())));
    }

    private WebResponse addHook(JsonObject body) {
        if (!text(body, "url").startsWith("https://")
                || text(body, "secret_key").isBlank()) {
            return WebResponse.error(422, "url or secret_key is invalid");
        }
        return WebResponse.json(
                201,
                catalogue.add(
                        "webhooks",
                        Json.createObjectBuilder()
                                .add("name", text(body, "name"))
                                .add("event_action_type", text(body, "event_action_type"))
                                .add("url", text(body, "url"))
                                .add("deactivated", false)));
    }

    private WebResponse wakeHook(long id) {
        var hook = catalogue.list("webhooks").stream()
                .filter(one -> one.getJsonNumber("id").longValue() == id)
                .findFirst();
        if (hook.isEmpty()) {
            return WebResponse.error(404, "not found");
        }
        catalogue.remove("webhooks", id);
        return WebResponse.json(
                200,
                catalogue.add("webhooks", Json.createObjectBuilder(hook.get()).add("deactivated", false)));
    }

    private WebResponse setFields(WebRequest request, JsonObject body) {
        var owner = lastId(request);
        var of = request.path().startsWith("/v3/candidates") ? "candidate" : "application";
        var known = of.equals("candidate")
                ? store.hasCandidate(owner)
                : store.application(owner).isPresent();
        if (!known) {
            return WebResponse.error(404, "not found");
        }
        var values = new LinkedHashMap<String, String>();
        for (var entry : Optional.ofNullable(body.getJsonArray("custom_fields")).orElse(JsonValue.EMPTY_JSON_ARRAY)) {
            var key = text(entry.asJsonObject(), "name_key");
            var field = catalogue.field(key, of);
            var value = field.flatMap(one -> value(one, entry.asJsonObject().getOrDefault("value", JsonValue.NULL)));
            if (value.isEmpty()) {
                return WebResponse.error(422, "there is no custom field of that name_key, or it cannot hold that");
            }
            values.put(key, value.get());
        }
        store.set(owner, values);
        return WebResponse.json(200, Json.createObjectBuilder().add("id", owner).build());
    }

    /** An option by id or exact label, a number as a number. */
    private Optional<String> value(JsonObject field, JsonValue value) {
        if (value == JsonValue.NULL) {
            return Optional.of("null");
        }
        return switch (field.getString("value_type")) {
            case "number" ->
                Optional.of(value).filter(JsonNumber.class::isInstance).map(Object::toString);
            case "single_select" ->
                catalogue.list("custom_field_options").stream()
                        .filter(option -> option.get("custom_field_id").equals(field.get("id")))
                        .filter(option -> option.get("id").equals(value)
                                || option.get("name").equals(value))
                        .map(option -> option.getString("name"))
                        .findFirst();
            default -> value instanceof JsonString string ? Optional.of(string.getString()) : Optional.empty();
        };
    }

    private WebResponse read(WebRequest request, URI base) {
        var name = request.path().substring("/v3/".length());
        return switch (name) {
            case "notes" ->
                page(
                        request,
                        base,
                        "candidate_ids",
                        store.notes().stream().map(note -> describe(note).build()));
            case "attachments" ->
                page(
                        request,
                        base,
                        "application_ids",
                        store.attachments().stream().map(file -> describe(file).build()));
            case "applications" ->
                HarvestPages.page(request, base, Map.of("ids", "id", "job_ids", "job_id"), catalogue.applications());
            case "application_stages" -> page(request, base, "application_ids", catalogue.stages().stream());
            case "candidates" -> page(request, base, "ids", catalogue.candidates().stream());
            case "users" -> page(request, base, "ids", users.stream().map(HarvestV3::user));
            case "custom_field_options" -> page(request, base, "custom_field_ids", catalogue.list(name).stream());
            case "applied_candidate_tags" -> page(request, base, "candidate_ids", catalogue.list(name).stream());
            case "custom_fields", "candidate_tags", "jobs", "job_posts", "job_interview_stages", "webhooks" ->
                page(request, base, "ids", catalogue.list(name).stream());
            default -> WebResponse.status(404);
        };
    }

    /** What is asked for by {@code thing_ids} stands in the member {@code thing_id}. */
    private static WebResponse page(WebRequest request, URI base, String filter, Stream<JsonObject> all) {
        return HarvestPages.page(request, base, Map.of(filter, filter.substring(0, filter.length() - 1)), all.toList());
    }

    private static JsonObject user(String id) {
        return Json.createObjectBuilder()
                .add("id", Long.parseLong(id))
                .add("site_admin", true)
                .add("deactivated", false)
                .build();
    }

    private static long lastId(WebRequest request) {
        return Long.parseLong(request.path().substring(request.path().lastIndexOf('/') + 1));
    }

    private static JsonObjectBuilder describe(GreenhouseNote note) {
        return Json.createObjectBuilder()
                .add("id", note.id())
                .add("candidate_id", note.candidateId())
                .add("user_id", note.userId())
                .add("body", note.body())
                .add("visibility", note.visibility())
                .add("type", note.type());
    }

    private static JsonObjectBuilder describe(GreenhouseAttachment file) {
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("application_id", file.applicationId())
                .add("filename", file.filename())
                .add("type", file.type());
    }

    private static Optional<Long> integer(JsonObject body, String name) {
        return body.get(name) instanceof JsonNumber number && number.isIntegral()
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    private static String text(JsonObject body, String name) {
        return body.get(name) instanceof JsonString string ? string.getString() : "";
    }
}
