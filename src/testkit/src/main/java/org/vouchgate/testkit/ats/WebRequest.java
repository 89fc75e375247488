package org.vouchgate.testkit.ats;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request a stand-in got, however it came.
 *
 * @param path    below the stand-in's own address
 * @param headers by name in lower case, the first of each
 * @param body    the bytes as sent; not copied, not to be changed
 */
public record WebRequest(
        String method, String path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    static WebRequest of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new WebRequest(
                exchange.getRequestMethod(),
                uri.getPath(),
                form(Optional.ofNullable(uri.getRawQuery()).orElse("")),
                headers(exchange),
                exchange.getRequestBody().readAllBytes());
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new LinkedHashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return headers;
    }

    /** Form parameters, as in a query or a form body. */
    public static Map<String, String> form(String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        Arrays.stream(encoded.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        });
        return parameters;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
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
