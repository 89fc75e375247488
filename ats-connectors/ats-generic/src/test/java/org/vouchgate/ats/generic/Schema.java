package org.vouchgate.ats.generic;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As much of JSON Schema, drafts 4 and 7, as the schemas under test use; a keyword it does not know fails the test. */
final class Schema {

    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "$schema",
            "$id",
            "title",
            "description",
            "examples",
            "definitions",
            "format",
            "contentEncoding",
            "version",
            "definition",
            "enumNames",
            "required");

    private final JsonObject root;
    private final Optional<Path> file;

    Schema(JsonObject root) {
        this(root, Optional.empty());
    }

    private Schema(JsonObject root, Optional<Path> file) {
        this.root = root;
        this.file = file;
    }

    /** A schema in a file, whose references lead to files beside it. */
    static Schema in(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return new Schema(reader.readObject(), Optional.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems(JsonValue value) {
        var problems = new ArrayList<String>();
        check(root, value, "$", problems);
        return problems;
    }

    private void check(JsonObject schema, JsonValue value, String at, List<String> problems) {
        for (var keyword : schema.keySet()) {
            if (!SAID_ELSEWHERE.contains(keyword) && !holds(schema, keyword, value, at, problems)) {
                problems.add(at + ": " + keyword);
            }
        }
        if (value instanceof JsonObject object && schema.containsKey("required")) {
            schema.getJsonArray("required").getValuesAs(JsonString::getString).stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> problems.add(at + ": lacks " + name));
        }
    }

    private boolean holds(JsonObject schema, String keyword, JsonValue value, String at, List<String> problems) {
        var wanted = schema.get(keyword);
        return switch (keyword) {
            case "$ref" -> {
                refer(((JsonString) wanted).getString(), value, at, problems);
                yield true;
            }
            case "allOf" -> {
                alternatives(wanted).forEach(one -> check(one, value, at, problems));
                yield true;
            }
            case "anyOf" -> alternatives(wanted).anyMatch(one -> fits(one, value, at));
            case "type" -> types(wanted).anyMatch(type -> isType(type, value));
            case "enum" -> wanted.asJsonArray().contains(value);
            case "additionalProperties" -> {
                eachOther(schema, wanted, value, at, problems);
                yield wanted != JsonValue.FALSE
                        || others(schema, value).findAny().isEmpty();
            }
            case "properties" -> {
                eachProperty(wanted.asJsonObject(), value, at, problems);
                yield true;
            }
            case "items" -> {
                eachItem(wanted.asJsonObject(), value, at, problems);
                yield true;
            }
            default -> bounded(keyword, wanted, value);
        };
    }

    private static boolean bounded(String keyword, JsonValue wanted, JsonValue value) {
        return switch (keyword) {
            case "pattern" ->
                !(value instanceof JsonString text)
                        || Pattern.compile(((JsonString) wanted).getString())
                                .matcher(text.getString())
                                .find();
            case "minProperties" ->
                !(value instanceof JsonObject object) || object.size() >= ((JsonNumber) wanted).intValue();
            case "minItems" -> !(value instanceof JsonArray array) || array.size() >= ((JsonNumber) wanted).intValue();
            case "minLength" ->
                !(value instanceof JsonString text) || text.getString().length() >= ((JsonNumber) wanted).intValue();
            case "minimum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(((JsonNumber) wanted).bigDecimalValue()) >= 0;
            case "exclusiveMinimum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(((JsonNumber) wanted).bigDecimalValue()) > 0;
            default -> throw new AssertionError("this reader does not know " + keyword);
        };
    }

    private void refer(String reference, JsonValue value, String at, List<String> problems) {
        var parts = reference.split("#", -1);
        var target = parts[0].isEmpty() ? this : in(file.orElseThrow().resolveSibling(parts[0]));
        var within = parts[1].isEmpty() ? target.root : (JsonObject) target.root.getValue(parts[1]);
        target.check(within, value, at, problems);
    }

    private boolean fits(JsonObject schema, JsonValue value, String at) {
        var problems = new ArrayList<String>();
        check(schema, value, at, problems);
        return problems.isEmpty();
    }

    private static Stream<JsonObject> alternatives(JsonValue wanted) {
        return wanted.asJsonArray().getValuesAs(JsonObject.class).stream();
    }

    private void eachOther(JsonObject schema, JsonValue wanted, JsonValue value, String at, List<String> problems) {
        if (wanted instanceof JsonObject rule) {
            others(schema, value)
                    .forEach(name -> check(rule, value.asJsonObject().get(name), at + "." + name, problems));
        }
    }

    /** The members that the schema has no name for. */
    private static Stream<String> others(JsonObject schema, JsonValue value) {
        return value instanceof JsonObject object
                ? object.keySet().stream()
                        .filter(name -> !schema.getJsonObject("properties").containsKey(name))
                : Stream.empty();
    }

    private void eachProperty(JsonObject properties, JsonValue value, String at, List<String> problems) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (properties.containsKey(name)) {
                    check(properties.getJsonObject(name), member, at + "." + name, problems);
                }
            });
        }
    }

    private void eachItem(JsonObject items, JsonValue value, String at, List<String> problems) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                check(items, array.get(i), at + "[" + i + "]", problems);
            }
        }
    }

    private static Stream<String> types(JsonValue wanted) {
        return wanted instanceof JsonArray several
                ? several.getValuesAs(JsonString::getString).stream()
                : Stream.of(((JsonString) wanted).getString());
    }

    private static boolean isType(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "null" -> value == JsonValue.NULL;
            default -> throw new AssertionError("no such type: " + type);
        };
    }
}
