package org.vouchgate.credential.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds one value against one schema; stops where too much has been looked at. */
final class Checking {

    static final Set<String> KEYWORDS = Set.of(
            "type",
            "enum",
            "const",
            "required",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int MAX_DEPTH = 64;
    private static final int MOST_STEPS = 200_000;

    private final JsonSchema schema;
    private int steps;

    Checking(JsonSchema schema) {
        this.schema = schema;
    }

    Optional<String> departure(JsonValue rules, JsonValue value, String path, int depth) {
        if (rules == JsonValue.TRUE) {
            return Optional.empty();
        }
        if (depth > MAX_DEPTH || ++steps > MOST_STEPS) {
            throw new GivenUp();
        }
        if (!(rules instanceof JsonObject keywords)) {
            return Optional.of(path);
        }
        for (var rule : keywords.entrySet()) {
            var departure = departure(keywords, rule, value, path, depth);
            if (departure.isPresent()) {
                return departure;
            }
        }
        return Optional.empty();
    }

    private Optional<String> departure(
            JsonObject keywords, Map.Entry<String, JsonValue> rule, JsonValue value, String path, int depth) {
        var demanded = rule.getValue();
        return switch (rule.getKey()) {
            case "$ref" -> departure(schema.resolve(((JsonString) demanded).getString()), value, path, depth + 1);
            case "allOf" ->
                first(((JsonArray) demanded)
                        .stream()
                                .map(one -> departure(one, value, path, depth + 1))
                                .toList());
            case "anyOf" -> keptOf(demanded, value, depth) >= 1 ? Optional.empty() : Optional.of(path);
            case "oneOf" -> keptOf(demanded, value, depth) == 1 ? Optional.empty() : Optional.of(path);
            case "not" -> keeps(demanded, value, depth) ? Optional.of(path) : Optional.empty();
            case "if" -> conditional(keywords, value, path, depth);
            case "properties", "patternProperties", "propertyNames" ->
                value instanceof JsonObject object
                        ? first(object.entrySet().stream()
                                .map(member -> member(rule, member, path, depth))
                                .toList())
                        : Optional.empty();
            case "additionalProperties" ->
                value instanceof JsonObject object ? additional(keywords, object, path, depth) : Optional.empty();
            case "items" -> value instanceof JsonArray array ? items(demanded, array, path, depth) : Optional.empty();
            case "contains" ->
                value instanceof JsonArray array && array.stream().noneMatch(one -> keeps(demanded, one, depth))
                        ? Optional.of(path)
                        : Optional.empty();
            default -> Simple.keeps(rule.getKey(), demanded, value) ? Optional.empty() : Optional.of(path);
        };
    }

    private boolean keeps(JsonValue rules, JsonValue value, int depth) {
        return departure(rules, value, "", depth + 1).isEmpty();
    }

    private long keptOf(JsonValue several, JsonValue value, int depth) {
        return ((JsonArray) several)
                .stream().filter(one -> keeps(one, value, depth)).count();
    }

    private Optional<String> conditional(JsonObject keywords, JsonValue value, String path, int depth) {
        var branch = keeps(keywords.get("if"), value, depth) ? "then" : "else";
        return departure(keywords.getOrDefault(branch, JsonValue.TRUE), value, path, depth + 1);
    }

    private Optional<String> member(
            Map.Entry<String, JsonValue> rule, Map.Entry<String, JsonValue> member, String path, int depth) {
        var name = member.getKey();
        var at = path + "/" + name;
        if (rule.getKey().equals("propertyNames")) {
            return departure(rule.getValue(), JSON.createValue(name), at, depth + 1);
        }
        var rules = rule.getValue().asJsonObject();
        if (rule.getKey().equals("properties")) {
            return departure(rules.getOrDefault(name, JsonValue.TRUE), member.getValue(), at, depth + 1);
        }
        return first(rules.entrySet().stream()
                .filter(pattern -> Patterns.isFoundIn(name, pattern.getKey()))
                .map(pattern -> departure(pattern.getValue(), member.getValue(), at, depth + 1))
                .toList());
    }

    private Optional<String> additional(JsonObject keywords, JsonObject object, String path, int depth) {
        var named =
                keywords.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        var patterns = keywords.getOrDefault("patternProperties", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject();
        return first(object.entrySet().stream()
                .filter(member -> !named.containsKey(member.getKey()))
                .filter(member ->
                        patterns.keySet().stream().noneMatch(pattern -> Patterns.isFoundIn(member.getKey(), pattern)))
                .map(member -> departure(
                        keywords.get("additionalProperties"),
                        member.getValue(),
                        path + "/" + member.getKey(),
                        depth + 1))
                .toList());
    }

    private Optional<String> items(JsonValue rules, JsonArray array, String path, int depth) {
        for (int i = 0; i < array.size(); i++) {
            var departure = departure(rules, array.get(i), path + "/" + i, depth + 1);
            if (departure.isPresent()) {
                return departure;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> first(List<Optional<String>> departures) {
        return departures.stream().flatMap(Optional::stream).findFirst();
    }
}
