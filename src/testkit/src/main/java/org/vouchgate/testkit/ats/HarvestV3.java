package org.vouchgate.testkit.ats;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of Harvest v3 that results are written to: notes, attachments, custom fields, and lists to read them back. */
final class HarvestV3 {

    private static final Set<String> VISIBILITIES = Set.of("admin_only", "private", "public");

    private final GreenhouseStore store;
    private final Set<String> users;
    private final Set<String> definedFields;
    private final Trap trap;

    HarvestV3(GreenhouseStore store, Set<String> users, Set<String> definedFields, Trap trap) {
        this.store = store;
        this.users = Set.copyOf(users);
        this.definedFields = definedFields;
        this.trap = trap;
    }

    WebResponse answer(WebRequest request, URI base) {
        if (request.method().equals("GET")) {
            return read(request, base);
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
        return WebResponse.status(404);
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

    private WebResponse setFields(WebRequest request, JsonObject body) {
        var owner = Long.parseLong(request.path().substring(request.path().lastIndexOf('/') + 1));
        var known = request.path().startsWith("/v3/candidates")
                ? store.hasCandidate(owner)
                : store.application(owner).isPresent();
        if (!known) {
            return WebResponse.error(404, "not found");
        }
        var values = new LinkedHashMap<String, String>();
        for (var field : Optional.ofNullable(body.getJsonArray("custom_fields")).orElse(JsonValue.EMPTY_JSON_ARRAY)) {
            var key = text(field.asJsonObject(), "name_key");
            if (!definedFields.contains(key)) {
                return WebResponse.error(422, "there is no custom field of that name_key");
            }
            var value = field.asJsonObject().get("value");
            values.put(key, value instanceof JsonString string ? string.getString() : value.toString());
        }
        store.set(owner, values);
        return WebResponse.json(200, Json.createObjectBuilder().add("id", owner).build());
    }

    private WebResponse read(WebRequest request, URI base) {
        return switch (request.path()) {
            case "/v3/notes" ->
                page(
                        request,
                        base,
                        "candidate_ids",
                        id -> store.notes(id).stream()
                                .map(note -> describe(note).build()));
            case "/v3/attachments" ->
                page(
                        request,
                        base,
                        "application_ids",
                        id -> store.attachments(id).stream()
                                .map(file -> describe(file).build()));
            case "/v3/applications" ->
                page(request, base, "ids", id -> store.application(id).stream().map(HarvestV3::describe));
            default -> WebResponse.status(404);
        };
    }

    private interface Source {
        Stream<JsonObject> of(long id);
    }

    /** A cursor holds the whole question, so it must come alone. */
    private static WebResponse page(WebRequest request, URI base, String filter, Source source) {
        var query = request.query();
        if (query.containsKey("cursor") && query.size() > 1) {
            return WebResponse.error(422, "cursor must be the only parameter");
        }
        var asked = query.containsKey("cursor") ? cursor(query.get("cursor")) : query;
        if (!Set.of(filter, "per_page", "from").containsAll(asked.keySet())) {
            return WebResponse.error(422, "unknown parameter");
        }
        var all = Stream.of(asked.getOrDefault(filter, "").split(","))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> source.of(Long.parseLong(id)))
                .toList();
        var size = Integer.parseInt(asked.getOrDefault("per_page", "100"));
        var from = Integer.parseInt(asked.getOrDefault("from", "0"));
        if (size < 1 || size > 500) {
            return WebResponse.error(422, "per_page must be 1 to 500");
        }
        var until = Math.min(all.size(), from + size);
        var response = WebResponse.json(200, array(all.subList(Math.min(from, all.size()), until)));
        return until == all.size() ? response : response.with("Link", next(request, base, asked, until));
    }

    private static String next(WebRequest request, URI base, Map<String, String> asked, int from) {
        var continued = new LinkedHashMap<>(asked);
        continued.put("from", Integer.toString(from));
        var question = continued.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(question.getBytes());
        var site = base.toString().replaceAll("/$", "");
        return "<" + site + request.path() + "?cursor=" + cursor + ">; rel=\"next\"";
    }

    private static Map<String, String> cursor(String cursor) {
        return WebRequest.form(new String(Base64.getUrlDecoder().decode(cursor)));
    }

    private static JsonArray array(List<JsonObject> items) {
        return Json.createArrayBuilder(new ArrayList<>(items)).build();
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

    private static JsonObject describe(GreenhouseApplication application) {
        return Json.createObjectBuilder()
                .add("id", application.id())
                .add("candidate_id", application.candidateId())
                .add("status", "in_process")
                .build();
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
