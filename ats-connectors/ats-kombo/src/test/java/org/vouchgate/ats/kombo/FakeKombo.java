package org.vouchgate.ats.kombo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.json.JsonRead;

/** A stand-in for Kombo with one application. Every body, both ways, is held against the vendor's document. */
public final class FakeKombo implements AutoCloseable {

    public static final String KEY = "kombo-key-1";
    public static final String INTEGRATION = "smartrecruiters:HWUTwvyx2wLoSUHphiWVrp28";
    public static final String APPLICATION = "app-77/x";
    static final String KOMBO_APPLICATION = "8Xi6iZrwusZqJmDGXs49GBmJ";
    private static final String KOMBO_CANDIDATE = "26vafvWSRmbhNcxJYqjCzuJg";

    final Map<String, String> orders = new LinkedHashMap<>();
    final List<JsonObject> results = new ArrayList<>();
    final List<JsonObject> notes = new ArrayList<>();
    final List<JsonObject> links = new ArrayList<>();
    final List<JsonObject> files = new ArrayList<>();
    final Set<String> tags = new LinkedHashSet<>();
    final List<String> problems = new ArrayList<>();
    JsonValue catalogue = JsonValue.EMPTY_JSON_ARRAY;
    String integrationStatus = "ACTIVE";
    boolean hasNotes = true;
    boolean synced = true;
    int pageSize = 250;
    Optional<String> error = Optional.empty();

    private final Optional<KomboContract> contract =
            SharedContracts.find("kombo-openapi-3.1.json").map(KomboContract::new);
    private final HttpServer server;

    public FakeKombo() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/", this::serve);
        server.start();
    }

    /** Whether the vendor's document was there to compare with. */
    public boolean compared() {
        return contract.isPresent();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Where a body, either way, was not what the vendor's document says. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    /** The packages that it was given last, names by id. */
    public synchronized Map<String, String> packages() {
        var names = new LinkedHashMap<String, String>();
        catalogue
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(one -> names.put(one.getString("id"), one.getString("name")));
        return names;
    }

    /** The texts of the notes on the application. */
    public synchronized List<String> written() {
        return notes.stream().map(JsonObject::toString).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var method = exchange.getRequestMethod();
            var path = exchange.getRequestURI().getPath().substring(3);
            var body = JsonRead.object(exchange.getRequestBody().readAllBytes());
            contract.ifPresent(
                    document -> body.ifPresent(value -> problems.addAll(document.request(method, path, value))));
            var answer = authorized(exchange)
                    ? error.map(KomboWords::error).orElseGet(() -> answer(method, path, query(exchange), body))
                    : KomboWords.error("PLATFORM.AUTHENTICATION_INVALID");
            var status = answer.getString("status").equals("success") ? 200 : KomboWords.status(answer);
            contract.ifPresent(document -> problems.addAll(document.response(method, path, status, answer)));
            var bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (status == 429) {
                exchange.getResponseHeaders().set("Retry-After", "21");
            }
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static boolean authorized(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return ("Bearer " + KEY).equals(headers.getFirst("Authorization"))
                && INTEGRATION.equals(headers.getFirst("X-Integration-Id"));
    }

    private JsonObject answer(String method, String path, Map<String, String> query, Optional<JsonObject> body) {
        return switch (method + " " + path.replace(KOMBO_APPLICATION, "A").replace(KOMBO_CANDIDATE, "C")) {
            case "GET /check-api-key" ->
                KomboWords.data(
                        Json.createObjectBuilder().add("environment_id", "e1").add("customer_id", "e1"));
            case "GET /assessment/packages" ->
                KomboWords.data(Json.createObjectBuilder().add("packages", stored()));
            case "PUT /assessment/packages" -> {
                catalogue = body.orElseThrow().get("packages");
                yield KomboWords.written();
            }
            case "GET /assessment/orders" -> orders(query);
            case "GET /ats/applications" ->
                KomboWords.list(
                        synced && APPLICATION.equals(query.get("remote_ids")) ? List.of(application()) : List.of());
            case "GET /ats/candidates" -> KomboWords.list(List.of(candidate()));
            case "POST /ats/applications/A/notes" ->
                hasNotes ? keep(notes, body) : KomboWords.error("INTEGRATION.ACTION_NOT_AVAILABLE");
            case "POST /ats/applications/A/result-links" -> keep(links, body);
            case "POST /ats/applications/A/attachments" -> keep(files, body);
            case "GET /ats/applications/A/attachments" -> files();
            case "POST /ats/candidates/C/tags" -> {
                tags.add(tag(body));
                yield KomboWords.written();
            }
            case "DELETE /ats/candidates/C/tags" -> {
                tags.remove(tag(body));
                yield KomboWords.written();
            }
            default -> path.endsWith("/result") ? result(path, body) : KomboWords.error("PLATFORM.INPUT_INVALID");
        };
    }

    /** The document: the status can only be updated to a different value if it is OPEN. */
    private JsonObject result(String path, Optional<JsonObject> body) {
        var id = path.split("/")[3];
        if (!"OPEN".equals(orders.get(id))) {
            return KomboWords.error("PLATFORM.INPUT_INVALID");
        }
        orders.put(id, body.orElseThrow().getString("status"));
        return keep(results, body);
    }

    private JsonObject orders(Map<String, String> query) {
        var wanted = orders.entrySet().stream()
                .filter(order ->
                        !query.containsKey("statuses") || query.get("statuses").equals(order.getValue()))
                .filter(order -> !query.containsKey("ids") || query.get("ids").equals(order.getKey()))
                .toList();
        var from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        var to = Math.min(from + pageSize, wanted.size());
        var page = Json.createArrayBuilder();
        wanted.subList(from, to).forEach(order -> page.add(order(order.getKey(), order.getValue())));
        return KomboWords.data(Json.createObjectBuilder()
                .add("next", to < wanted.size() ? Json.createValue(Integer.toString(to)) : JsonValue.NULL)
                .add("results", page));
    }

    static JsonObjectBuilder order(String id, String status) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("package_id", "java-backend")
                .add("status", status)
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("remote_id", "cand-9")
                                .add("email", "ada@mail.example")
                                .add("first_name", "Ada")
                                .add("last_name", "Example")
                                .addNull("phone"))
                .add("application", Json.createObjectBuilder().add("remote_id", APPLICATION))
                .add(
                        "job",
                        Json.createObjectBuilder()
                                .add("remote_id", "job-3")
                                .add("name", "Java developer")
                                .addNull("job_code")
                                .addNull("description")
                                .addNull("location")
                                .add("hiring_team", JsonValue.EMPTY_JSON_ARRAY));
    }

    private JsonObject files() {
        var list = new ArrayList<JsonObject>();
        for (var file : files) {
            list.add(Json.createObjectBuilder()
                    .add("type", "OTHER")
                    .add("id", "f" + list.size())
                    .add("remote_id", "r" + list.size())
                    .add("data_url", "https://files.kombo.example/f")
                    .add("file_name", file.getJsonObject("attachment").getString("name"))
                    .add("content_type", "application/pdf")
                    .addNull("remote_created_at")
                    .addNull("remote_updated_at")
                    .build());
        }
        var array = Json.createArrayBuilder();
        list.forEach(array::add);
        return KomboWords.withWarnings(Json.createObjectBuilder().add("results", array));
    }

    /** As little of an application as the connector reads; the rest of the document's members are left out. */
    private static JsonObject application() {
        return Json.createObjectBuilder()
                .add("id", KOMBO_APPLICATION)
                .add("remote_id", APPLICATION)
                .add("candidate_id", KOMBO_CANDIDATE)
                .build();
    }

    private JsonObject candidate() {
        var list = Json.createArrayBuilder();
        tags.forEach(tag -> list.add(Json.createObjectBuilder()
                .add("id", "t-" + tag)
                .add("name", tag)
                .addNull("remote_id")));
        return Json.createObjectBuilder()
                .add("id", KOMBO_CANDIDATE)
                .add("tags", list)
                .build();
    }

    private JsonArrayBuilder stored() {
        var packages = Json.createArrayBuilder();
        catalogue
                .asJsonArray()
                .forEach(one -> packages.add(
                        Json.createObjectBuilder(one.asJsonObject()).addNull("updated_at")));
        return packages;
    }

    private static JsonObject keep(List<JsonObject> where, Optional<JsonObject> body) {
        where.add(body.orElseThrow());
        return KomboWords.written();
    }

    private static String tag(Optional<JsonObject> body) {
        return body.orElseThrow().getJsonObject("tag").getString("name");
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var query = new LinkedHashMap<String, String>();
        var raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (var pair : raw.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }
}
