package org.vouchgate.ats.template;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vouchgate.ats.order.BasicKey;
import org.vouchgate.ats.secret.Secret;

/** The ATS as its documentation says it is: it refuses what it would refuse, and doubles what it would double. */
final class StandIn implements AutoCloseable {

    static final Secret KEY = new Secret("shared-key-of-the-template");

    private final HttpServer server;
    private final Map<String, JsonObject> orders = new ConcurrentHashMap<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    Map<String, JsonObject> orders() {
        return orders;
    }

    List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!BasicKey.header(KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            var path = exchange.getRequestURI().getPath();
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    orders.put(path.substring("/orders/".length()), body(exchange));
                    answer(exchange, "{}");
                }
                case "POST" -> {
                    notes.add(body(exchange).getString("text"));
                    answer(exchange, "{\"id\":" + notes.size() + "}");
                }
                default -> answer(exchange, list());
            }
        }
    }

    private String list() {
        var list = Json.createArrayBuilder();
        for (int i = 0; i < notes.size(); i++) {
            list.add(Json.createObjectBuilder().add("id", i + 1).add("text", notes.get(i)));
        }
        return list.build().toString();
    }

    private static JsonObject body(HttpExchange exchange) {
        try (var reader = Json.createReader(exchange.getRequestBody())) {
            return reader.readObject();
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
