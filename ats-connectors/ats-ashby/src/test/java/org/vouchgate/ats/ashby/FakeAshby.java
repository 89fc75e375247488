package org.vouchgate.ats.ashby;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vouchgate.ats.json.JsonRead;

/** A stand-in for Ashby, strict about how it is called, and held against Ashby's own contract both ways. */
public final class FakeAshby implements AutoCloseable {

    public static final String API_KEY = "ashby-api-key-of-the-stand-in";

    private final Optional<OpenApi> contract = OpenApi.load();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Deque<JsonObject> refusals = new ArrayDeque<>();
    private final List<String> called = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    final AshbyStore store;
    private int storageStatus = 204;

    public FakeAshby() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = new AshbyStore(address());
        server.createContext("/", this::serve);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public boolean hasContract() {
        return contract.isPresent();
    }

    /** Where a body was not what Ashby's contract says, or a call not what its documents ask for. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    public List<String> called() {
        return List.copyOf(called);
    }

    /** The next call does nothing and is answered so, with status 200. */
    void refuseOnce(JsonObject answer) {
        refusals.add(answer);
    }

    void storageAnswers(int status) {
        storageStatus = status;
    }

    /** An assessment of the candidate's that a partner took, under the id that it gave. */
    public void ordered(String assessment) {
        store.assessments.add(assessment);
    }

    public List<JsonObject> updates() {
        return store.copy(store.updates);
    }

    public List<JsonObject> notes() {
        return store.copy(store.notes);
    }

    public List<JsonObject> files() {
        return store.copy(store.files);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var operation = exchange.getRequestURI().getPath().substring(1);
            var body = exchange.getRequestBody().readAllBytes();
            called.add(operation);
            if (operation.startsWith("storage/")) {
                exchange.sendResponseHeaders(upload(exchange, operation, body), -1);
                return;
            }
            var status = allowed(exchange) ? 200 : 401;
            var answer = status == 200 ? answer(operation, body) : failure("unauthorized");
            var bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private boolean allowed(HttpExchange exchange) {
        var expected = "Basic " + Base64.getEncoder().encodeToString((API_KEY + ":").getBytes(StandardCharsets.UTF_8));
        if (!"application/json; version=1".equals(exchange.getRequestHeaders().getFirst("Accept"))) {
            violations.add("no version was asked for");
        }
        return "POST".equals(exchange.getRequestMethod())
                && expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private JsonObject answer(String operation, byte[] raw) {
        var body = JsonRead.object(raw).orElse(JsonValue.EMPTY_JSON_OBJECT);
        contract.ifPresent(one -> one.request(operation, body)
                .forEach(problem -> violations.add("request " + operation + ": " + problem)));
        var refusal = refusals.poll();
        if (refusal != null) {
            return refusal;
        }
        var answer = store.answer(operation, body)
                .map(FakeAshby::success)
                .orElseGet(() -> failure(operation.split("\\.")[0] + "_not_found"));
        contract.ifPresent(one -> one.response(operation, 200, answer)
                .forEach(problem -> violations.add("response " + operation + ": " + problem)));
        return answer;
    }

    private static JsonObject success(JsonObject more) {
        return Json.createObjectBuilder(more).add("success", true).build();
    }

    /** As the contract words it. */
    static JsonObject failure(String code) {
        return failure(code, Json.createObjectBuilder().add("code", code).add("message", "Not today"));
    }

    static JsonObject failure(String error, JsonObjectBuilder info) {
        return Json.createObjectBuilder()
                .add("success", false)
                .add("errors", Json.createArrayBuilder().add(error))
                .add("errorInfo", info.add("requestId", "01JSJ8FDK5ZN4XQBZP7DBKK7ZC"))
                .build();
    }

    /** The storage takes a form whose last part is the file, of the announced length, and no key of Ashby's. */
    private int upload(HttpExchange exchange, String operation, byte[] body) {
        var form = new String(body, StandardCharsets.ISO_8859_1);
        if (exchange.getRequestHeaders().containsKey("Authorization")) {
            violations.add("the API key was sent to the storage");
        }
        var file = form.indexOf("name=\"file\"");
        if (!form.contains("name=\"policy\"") || file < 0 || form.indexOf("; name=", file) > 0) {
            violations.add("the file is not the last part of the form, or a field is missing");
        }
        var start = form.indexOf("\r\n\r\n", file) + 4;
        var length = form.lastIndexOf("\r\n--") - start;
        if (storageStatus < 300 && !store.stored(operation.substring("storage/".length()), length)) {
            violations.add("the length is not the one announced");
        }
        return storageStatus;
    }
}
