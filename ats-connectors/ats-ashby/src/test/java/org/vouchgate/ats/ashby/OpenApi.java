package org.vouchgate.ats.ashby;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.contract.SharedContracts;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Ashby's own contract. Its schemas point into other operations; where its alternatives overlap, one that fits is enough. */
final class OpenApi {

    private final Map<?, ?> root;

    private OpenApi(Map<?, ?> root) {
        this.root = root;
    }

    static Optional<OpenApi> load() {
        return SharedContracts.find("ashby-openapi-3.1.yml").map(OpenApi::read);
    }

    private static OpenApi read(Path file) {
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        options.setMaxAliasesForCollections(10_000);
        try (var reader = Files.newBufferedReader(file)) {
            return new OpenApi(new Yaml(new SafeConstructor(options)).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the body of a request; empty if nothing is. */
    List<String> request(String operation, JsonValue body) {
        return problems(at("paths", "/" + operation, "post", "requestBody"), body);
    }

    List<String> response(String operation, int status, JsonValue body) {
        return problems(at("paths", "/" + operation, "post", "responses", Integer.toString(status)), body);
    }

    List<String> event(String name, JsonValue body) {
        return problems(at("webhooks", name, "post", "requestBody"), body);
    }

    private List<String> problems(Object message, JsonValue body) {
        var found = new ArrayList<String>();
        if (step(step(step(message, "content"), "application/json"), "schema") instanceof Map<?, ?> schema) {
            check(schema, body, "", found);
        } else if (message == null) {
            found.add("the contract has no such message");
        }
        return found;
    }

    private Object at(String... path) {
        Object node = root;
        for (var name : path) {
            node = step(node, name);
        }
        return node;
    }

    private static Object step(Object node, String name) {
        if (node instanceof List<?> list) {
            return list.get(Integer.parseInt(name));
        }
        return node instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private Map<?, ?> resolved(Map<?, ?> schema) {
        var current = schema;
        while (current.get("$ref") instanceof String ref) {
            Object node = root;
            for (var part : ref.substring(2).split("/")) {
                node = step(node, part.replace("~1", "/").replace("~0", "~"));
            }
            if (!(node instanceof Map<?, ?> target)) {
                throw new IllegalStateException("the contract points to nothing: " + ref);
            }
            current = target;
        }
        return current;
    }

    private void check(Object raw, JsonValue value, String where, List<String> found) {
        if (!(raw instanceof Map<?, ?> unresolved)) {
            return;
        }
        var schema = resolved(unresolved);
        for (var part : list(schema, "allOf")) {
            check(part, value, where, found);
        }
        for (var keyword : List.of("oneOf", "anyOf")) {
            var alternatives = list(schema, keyword);
            if (!alternatives.isEmpty() && alternatives.stream().noneMatch(one -> fits(one, value, where))) {
                found.add(where + " fits no alternative");
            }
        }
        if (schema.containsKey("type") && !typed(schema.get("type"), value)) {
            found.add(where + " is not of type " + schema.get("type"));
            return;
        }
        if (value instanceof JsonString text) {
            text(schema, text.getString(), where, found);
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> check(schema.get("items"), one, where + "[]", found));
        } else if (value instanceof JsonObject object) {
            members(schema, object, where, found);
        }
    }

    private boolean fits(Object schema, JsonValue value, String where) {
        var found = new ArrayList<String>();
        check(schema, value, where, found);
        return found.isEmpty();
    }

    private void members(Map<?, ?> schema, JsonObject object, String where, List<String> found) {
        list(schema, "required").stream()
                .filter(name -> !object.containsKey(name))
                .forEach(name -> found.add(where + "/" + name + " is missing"));
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            object.forEach((name, member) -> check(properties.get(name), member, where + "/" + name, found));
        }
    }

    private static void text(Map<?, ?> schema, String text, String where, List<String> found) {
        if (!list(schema, "enum").isEmpty() && !list(schema, "enum").contains(text)) {
            found.add(where + " is none of " + schema.get("enum"));
        }
        if ("uuid".equals(schema.get("format")) && !Ids.isUuid(text)) {
            found.add(where + " is no UUID");
        }
        if ("date-time".equals(schema.get("format")) && !isInstant(text)) {
            found.add(where + " is no date-time");
        }
    }

    private static boolean isInstant(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean typed(Object type, JsonValue value) {
        if (type instanceof List<?> types) {
            // The contract lists words of an enumeration as types in one place.
            return types.stream().anyMatch(one -> typed(one, value) || isWord(one, value));
        }
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "null" -> value == JsonValue.NULL;
            default -> false;
        };
    }

    private static boolean isWord(Object word, JsonValue value) {
        return value instanceof JsonString text && text.getString().equals(word);
    }

    private static List<?> list(Map<?, ?> schema, String name) {
        return schema.get(name) instanceof List<?> list ? list : List.of();
    }
}
