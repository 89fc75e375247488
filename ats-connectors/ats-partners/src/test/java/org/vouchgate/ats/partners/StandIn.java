package org.vouchgate.ats.partners;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchgate.ats.json.JsonRead;

/**
 * The four vendors as we assume that they are: it keeps what is sent by address, doubles comments that come twice, and
 * refuses whoever lacks the key. After a burst it answers 429 with the reset in the vendor's own header.
 */
public final class StandIn implements AutoCloseable {

    public static final String TOKEN = "access-token-1";

    /** What was told about orders, newest last, by path. */
    final Map<String, List<JsonObject>> told = new LinkedHashMap<>();

    final Map<String, Map<String, String>> headers = new LinkedHashMap<>();
    final List<JsonObject> comments = new ArrayList<>();
    final List<JsonObject> subscriptions = new ArrayList<>();
    final Map<String, String> records = new LinkedHashMap<>();
    int burst = Integer.MAX_VALUE;
    long reset;

    private final String header;
    private final String value;
    private final HttpServer server;

    public StandIn(String header, String value) {
        this.header = header;
        this.value = value;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    URI at(String path) {
        return URI.create(address() + path);
    }

    /** What there is to read. */
    public synchronized void record(String path, String body) {
        records.put(path, body);
    }

    /** What was told about an order, newest last. */
    public synchronized List<JsonObject> told(String path) {
        return List.copyOf(told.getOrDefault(path, List.of()));
    }

    JsonObject lastTold(String path) {
        var all = told.get(path);
        return all.get(all.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = exchange.getRequestBody().readAllBytes();
            if (path.equals("/token")) {
                answer(exchange, 200, "{\"access_token\":\"" + TOKEN + "\",\"expires_in\":3600}");
            } else if (!value.equals(exchange.getRequestHeaders().getFirst(header))) {
                answer(exchange, 401, "");
            } else if (burst-- <= 0) {
                exchange.getResponseHeaders().set("X-Rate-Limit-Reset", Long.toString(reset));
                answer(exchange, 429, "");
            } else {
                known(exchange, path, JsonRead.object(body).orElse(JsonValue.EMPTY_JSON_OBJECT));
            }
        }
    }

    private void known(HttpExchange exchange, String path, JsonObject body) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            var record = path.endsWith("/activities") ? activities() : records.getOrDefault(path, "");
            answer(exchange, record.isEmpty() ? 404 : 200, record);
        } else if (path.endsWith("/comments")) {
            comments.add(body);
            answer(exchange, 201, "{\"id\":\"c" + comments.size() + "\"}");
        } else if (path.endsWith("/subscriptions")) {
            var twice = subscriptions.contains(body);
            subscriptions.add(body);
            answer(exchange, twice ? 409 : 201, "");
        } else {
            told.computeIfAbsent(path, any -> new ArrayList<>()).add(body);
            var sent = new LinkedHashMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> sent.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            sent.put("method", exchange.getRequestMethod());
            headers.put(path, sent);
            answer(exchange, 204, "");
        }
    }

    private String activities() {
        var list = Json.createArrayBuilder();
        for (int i = 0; i < comments.size(); i++) {
            list.add(Json.createObjectBuilder()
                    .add("id", "c" + (i + 1))
                    .add("action", "comment")
                    .add("body", comments.get(i).getJsonObject("comment").getString("body")));
        }
        return Json.createObjectBuilder().add("activities", list).build().toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
