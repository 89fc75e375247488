package org.vouchgate.acceptance.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the gateway answered. */
public record Reply(String question, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String contentType() {
        return header("Content-Type");
    }

    public URI location() {
        return URI.create(header("Location"));
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonObject object() {
        return value().asJsonObject();
    }

    public JsonArray array() {
        return value().asJsonArray();
    }

    private JsonValue value() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readValue();
        }
    }

    /** What a failed assertion shows. */
    @Override
    public String toString() {
        return question + " answered " + status() + " " + contentType() + ": " + text();
    }
}
