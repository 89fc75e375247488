package org.vouchgate.ats.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** Reads what somebody else wrote: nothing is taken for granted, and null is the same as absent. */
public final class JsonRead {

    private JsonRead() {}

    public static Optional<JsonStructure> structure(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return Optional.of(reader.read());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    public static Optional<JsonObject> object(byte[] bytes) {
        return structure(bytes).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    public static Optional<JsonObject> object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    /** The objects of an array; empty if it is no array. */
    public static Optional<List<JsonObject>> objects(byte[] bytes) {
        return structure(bytes)
                .filter(JsonArray.class::isInstance)
                .map(array -> array.asJsonArray().stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList());
    }

    /** The objects of an array that is a member; empty if there is none. */
    public static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of();
    }

    /** A text that is not blank, or a whole number as text. */
    public static Optional<String> text(JsonObject parent, String name) {
        var value = parent.get(name);
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return Optional.of(number.toString());
        }
        return value instanceof JsonString string && !string.getString().isBlank()
                ? Optional.of(string.getString().strip())
                : Optional.empty();
    }

    /** The texts of an array that is a member; empty if there is none. */
    public static List<String> texts(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonArray array
                ? array.stream()
                        .filter(JsonString.class::isInstance)
                        .map(value -> ((JsonString) value).getString())
                        .toList()
                : List.of();
    }
}
