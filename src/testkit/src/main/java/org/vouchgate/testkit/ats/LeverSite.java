package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of Lever's data API that candidacies are read from and written to. One lock for all: it is small. */
final class LeverSite {

    private static final Pattern FILE_NAME = Pattern.compile("name=\"file\"; filename=\"([^\"]+)\"");

    final Map<String, LeverOpportunity> opportunities = new LinkedHashMap<>();
    final Map<String, String> mergedContacts = new LinkedHashMap<>();
    final Map<String, JsonObject> postings = new LinkedHashMap<>();
    final Map<String, JsonObject> stages = new LinkedHashMap<>();
    final Map<String, JsonObject> templates = new LinkedHashMap<>();
    final Map<String, JsonObject> users = new LinkedHashMap<>();
    final LeverHooksDesk hooks = new LeverHooksDesk();
    boolean confidentialAccess;

    private final LeverPages pages = new LeverPages();
    private final Trap trap;

    LeverSite(Trap trap) {
        this.trap = trap;
    }

    synchronized WebResponse answer(WebRequest request) {
        if (request.path().startsWith("/v1/webhooks")) {
            return hooks.answer(request);
        }
        return request.method().equals("GET") ? read(request) : trap.springFor(() -> write(request));
    }

    private WebResponse read(WebRequest request) {
        var parts = request.path().substring("/v1/".length()).split("/");
        return switch (parts[0]) {
            case "opportunities" -> opportunities(request, parts);
            case "contacts" -> contact(parts[1]);
            case "postings" -> pages.page(request, List.copyOf(postings.values()));
            case "stages" -> pages.page(request, List.copyOf(stages.values()));
            case "users" -> one(users.get(parts[1]));
            // Not wrapped: so is the vendor's own example.
            case "feedback_templates" ->
                Optional.ofNullable(templates.get(parts[1]))
                        .map(template -> WebResponse.json(200, template))
                        .orElseGet(LeverSite::missing);
            default -> WebResponse.error(404, "no such action");
        };
    }

    private WebResponse opportunities(WebRequest request, String[] parts) {
        if (parts.length == 1) {
            return pages.page(request, filtered(request.query()));
        }
        if (parts[1].equals("deleted")) {
            return pages.page(
                    request,
                    opportunities.values().stream()
                            .filter(one -> one.deleted)
                            .map(one -> one.json(false))
                            .toList());
        }
        var found = visible(parts[1]);
        if (found.isEmpty()) {
            return missing();
        }
        var one = found.get();
        if (parts.length == 2) {
            return one(one.json("applications".equals(request.query().get("expand"))));
        }
        return switch (parts[2]) {
            case "notes" -> pages.page(request, one.notes);
            case "feedback" -> pages.page(request, List.copyOf(one.feedback.values()));
            case "files" ->
                pages.page(request, one.files.stream().map(LeverSite::file).toList());
            default -> WebResponse.error(404, "no such action");
        };
    }

    private List<JsonObject> filtered(Map<String, String> query) {
        return opportunities.values().stream()
                .filter(one -> !one.deleted)
                .filter(one -> !one.confidential || "all".equals(query.get("confidentiality")) && confidentialAccess)
                .filter(one -> one.posting.equals(query.getOrDefault("posting_id", one.posting)))
                .filter(one -> one.stage.equals(query.getOrDefault("stage_id", one.stage)))
                .filter(one -> Boolean.toString(one.archived)
                        .equals(query.getOrDefault("archived", Boolean.toString(one.archived))))
                .map(one -> one.json("applications".equals(query.get("expand"))))
                .toList();
    }

    private WebResponse contact(String id) {
        if (mergedContacts.containsKey(id)) {
            return WebResponse.status(301).with("Location", "/v1/contacts/" + mergedContacts.get(id));
        }
        var theirs = opportunities.values().stream()
                .filter(one -> one.contact.equals(id) && !one.deleted)
                .toList();
        return theirs.isEmpty()
                ? missing()
                : one(Json.createObjectBuilder()
                        .add("id", id)
                        .add("isAnonymized", theirs.stream().allMatch(one -> one.anonymized))
                        .build());
    }

    private WebResponse write(WebRequest request) {
        var parts = request.path().substring("/v1/".length()).split("/");
        var found = parts.length >= 3 && parts[0].equals("opportunities")
                ? visible(parts[1])
                : Optional.<LeverOpportunity>empty();
        if (found.isEmpty()) {
            return missing();
        }
        if (!users.containsKey(request.query().getOrDefault("perform_as", ""))) {
            return WebResponse.error(400, "perform_as is missing or unknown");
        }
        if (parts[2].equals("files")) {
            return upload(request, found.get());
        }
        return request.json()
                .map(body -> write(request.method() + " " + parts[2], parts, body, found.get()))
                .orElseGet(() -> WebResponse.error(400, "the body must be a JSON object"));
    }

    private WebResponse write(String verb, String[] parts, JsonObject body, LeverOpportunity one) {
        return switch (verb) {
            case "POST notes" -> note(body, one);
            case "POST addTags" -> set(() -> one.tags.addAll(texts(body, "tags")));
            case "POST removeTags" -> set(() -> texts(body, "tags").forEach(one.tags::remove));
            // Shown as people write them: without a scheme.
            case "POST addLinks" ->
                set(() -> texts(body, "links").forEach(link -> one.links.add(link.replaceFirst("^https?://", ""))));
            case "POST feedback" -> LeverForms.create(body, one, templates);
            case "PUT feedback" -> LeverForms.update(parts[3], body, one);
            default -> WebResponse.error(404, "no such action");
        };
    }

    private static WebResponse note(JsonObject body, LeverOpportunity one) {
        if (body.getString("value", "").isBlank()) {
            return WebResponse.error(400, "value is missing");
        }
        var id = UUID.randomUUID().toString();
        one.notes.add(Json.createObjectBuilder()
                .add("id", id)
                .add("text", "Note")
                .add(
                        "fields",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "note")
                                        .add("value", body.getString("value"))))
                .add("secret", body.getBoolean("secret", false))
                .add("deletedAt", JsonValue.NULL)
                .build());
        return data(201, Json.createObjectBuilder().add("noteId", id));
    }

    private static WebResponse upload(WebRequest request, LeverOpportunity one) {
        var type = request.header("Content-Type").orElse("");
        var text = new String(request.body(), StandardCharsets.ISO_8859_1);
        var name = FILE_NAME.matcher(text);
        if (!type.startsWith("multipart/form-data; boundary=") || !name.find()) {
            return WebResponse.error(400, "a multipart form with one file is wanted");
        }
        var end = text.lastIndexOf("\r\n--" + type.substring(type.indexOf('=') + 1));
        var content = text.substring(text.indexOf("\r\n\r\n") + 4, end).getBytes(StandardCharsets.ISO_8859_1);
        var file = new LeverFile(UUID.randomUUID().toString(), name.group(1), content);
        one.files.add(file);
        return data(201, Json.createObjectBuilder(file(file)));
    }

    private Optional<LeverOpportunity> visible(String id) {
        return Optional.ofNullable(opportunities.get(id))
                .filter(one -> !one.deleted && (!one.confidential || confidentialAccess));
    }

    private static WebResponse set(Runnable change) {
        change.run();
        return data(200, Json.createObjectBuilder());
    }

    private static WebResponse one(@Nullable JsonObject record) {
        return record == null ? missing() : data(200, Json.createObjectBuilder(record));
    }

    static WebResponse data(int status, JsonObjectBuilder data) {
        return WebResponse.json(
                status, Json.createObjectBuilder().add("data", data).build());
    }

    static WebResponse missing() {
        return WebResponse.json(
                404,
                Json.createObjectBuilder()
                        .add("code", "ResourceNotFound")
                        .add("message", "was not found")
                        .build());
    }

    private static JsonObject file(LeverFile file) {
        return Json.createObjectBuilder()
                .add("id", file.id())
                .add("name", file.name())
                .add("ext", ".pdf")
                .add("size", file.content().length)
                .build();
    }

    private static List<String> texts(JsonObject body, String name) {
        return body.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
