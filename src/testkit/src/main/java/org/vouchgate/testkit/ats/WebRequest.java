package org.vouchgate.testkit.ats;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request a stand-in got. */
record WebRequest(String method, String path, Map<String, String> query, Headers headers, byte[] body) {

    static WebRequest of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new WebRequest(
                exchange.getRequestMethod(),
                uri.getPath(),
                form(Optional.ofNullable(uri.getRawQuery()).orElse("")),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes());
    }

    /** Form parameters, as in a query or a form body. */
    static Map<String, String> form(String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(encoded.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        });
        return parameters;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    boolean is(String wantedMethod, String pathPattern) {
        return method.equals(wantedMethod) && path.matches(pathPattern);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Optional<JsonObject> json() {
        return json(body);
    }

    static Optional<JsonObject> json(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(reader.readObject());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
