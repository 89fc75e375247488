package org.vouchgate.ats.kombo;

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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds bodies against the vendor's own document (OpenAPI 3.1); a keyword it does not know fails the test. */
final class KomboContract {

    private static final Set<String> NOTES = Set.of(
            "description", "example", "examples", "externalDocs", "default", "format", "title", "nullable", "required");

    private final JsonObject root;

    KomboContract(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            root = reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a request body; a body where none is foreseen is wrong too. */
    List<String> request(String method, String path, JsonValue body) {
        var content = operation(method, path).getJsonObject("requestBody");
        return content == null ? List.of(path + " takes no body") : problems(schema(content), body);
    }

    List<String> response(String method, String path, int status, JsonValue body) {
        var responses = operation(method, path).getJsonObject("responses");
        var key = Integer.toString(status);
        return problems(schema(responses.getJsonObject(responses.containsKey(key) ? key : "default")), body);
    }

    List<String> webhook(String type, JsonValue body) {
        return problems(
                schema(root.getJsonObject("webhooks")
                        .getJsonObject(type)
                        .getJsonObject("post")
                        .getJsonObject("requestBody")),
                body);
    }

    JsonObject exampleOf(String type) {
        return root.getJsonObject("webhooks")
                .getJsonObject(type)
                .getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("example");
    }

    private JsonObject operation(String method, String path) {
        return root.getJsonObject("paths").entrySet().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[a-z_]+}", "[^/]+")))
                .map(entry -> entry.getValue().asJsonObject().getJsonObject(method.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such path: " + path));
    }

    private JsonObject schema(JsonObject withContent) {
        return resolved(withContent)
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    private JsonObject resolved(JsonObject node) {
        return node.containsKey("$ref")
                ? root.getValue(node.getString("$ref").substring(1)).asJsonObject()
                : node;
    }

    private List<String> problems(JsonObject schema, JsonValue value) {
        var problems = new ArrayList<String>();
        check(schema, value, "$", problems);
        return problems;
    }

    private void check(JsonObject node, JsonValue value, String at, List<String> problems) {
        var schema = resolved(node);
        if (value == JsonValue.NULL && schema.getBoolean("nullable", false)) {
            return;
        }
        for (var keyword : schema.keySet()) {
            if (!NOTES.contains(keyword) && !holds(schema, keyword, value, at, problems)) {
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
            case "type" -> types(wanted).anyMatch(type -> isType(type, value));
            case "const" -> wanted.equals(value);
            case "enum" -> value == JsonValue.NULL || wanted.asJsonArray().contains(value);
            case "pattern" ->
                !(value instanceof JsonString text)
                        || Pattern.compile(((JsonString) wanted).getString())
                                .matcher(text.getString())
                                .find();
            case "minLength" ->
                !(value instanceof JsonString text) || !text.getString().isEmpty();
            case "minimum" ->
                !(value instanceof JsonNumber number) || number.doubleValue() >= ((JsonNumber) wanted).doubleValue();
            case "maxItems" -> !(value instanceof JsonArray array) || array.size() <= ((JsonNumber) wanted).intValue();
            case "anyOf" ->
                wanted.asJsonArray().stream()
                        .anyMatch(one -> problems(one.asJsonObject(), value).isEmpty());
            case "allOf" -> {
                wanted.asJsonArray().forEach(one -> check(one.asJsonObject(), value, at, problems));
                yield true;
            }
            case "additionalProperties" -> !(value instanceof JsonObject object) || known(schema, wanted, object);
            case "properties" -> {
                members(wanted.asJsonObject(), value, at, problems);
                yield true;
            }
            case "items" -> {
                if (value instanceof JsonArray array) {
                    array.forEach(one -> check(wanted.asJsonObject(), one, at + "[]", problems));
                }
                yield true;
            }
            default -> throw new AssertionError("this reader does not know " + keyword);
        };
    }

    private static boolean known(JsonObject schema, JsonValue wanted, JsonObject object) {
        return wanted != JsonValue.FALSE
                || schema.getJsonObject("properties").keySet().containsAll(object.keySet());
    }

    /** Nobody may say what the document does not foresee, even where it does not forbid it. */
    private void members(JsonObject properties, JsonValue value, String at, List<String> problems) {
        if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                if (properties.containsKey(name)) {
                    check(properties.getJsonObject(name), member, at + "." + name, problems);
                } else {
                    problems.add(at + ": nobody knows " + name);
                }
            });
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
