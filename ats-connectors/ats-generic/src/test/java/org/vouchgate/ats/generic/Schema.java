package org.vouchgate.ats.generic;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As much of JSON Schema, draft 7, as the schemas under test use; a keyword it does not know fails the test. */
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
            "required");

    private final JsonObject root;

    Schema(JsonObject root) {
        this.root = root;
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
                check(
                        (JsonObject)
                                root.getValue(((JsonString) wanted).getString().substring(1)),
                        value,
                        at,
                        problems);
                yield true;
            }
            case "type" -> types(wanted).anyMatch(type -> isType(type, value));
            case "enum" -> wanted.asJsonArray().contains(value);
            case "additionalProperties" ->
                !(value instanceof JsonObject object)
                        || schema.getJsonObject("properties").keySet().containsAll(object.keySet());
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
