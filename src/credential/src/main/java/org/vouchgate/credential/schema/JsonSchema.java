package org.vouchgate.credential.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON Schema of the 2019-09 and 2020-12 drafts, as far as schemas of credentials use them. Formats are not asserted, as
 * both drafts have it by default.
 */
public final class JsonSchema {

    private static final int MAX_DEPTH = 64;
    private static final Set<String> IGNORED = Set.of(
            "$schema",
            "$id",
            "$comment",
            "title",
            "description",
            "default",
            "examples",
            "format",
            "deprecated",
            "readOnly",
            "$defs",
            "definitions");

    private final JsonValue root;

    private JsonSchema(JsonValue root) {
        this.root = root;
    }

    /**
     * Reads a schema.
     *
     * @throws IllegalArgumentException if it uses a keyword that is not understood here, or refers to anything outside itself
     */
    public static JsonSchema of(JsonObject schema) {
        var read = new JsonSchema(schema);
        read.requireUnderstood(schema, 0, new HashSet<>());
        return read;
    }

    /** Where a value first departs from the schema, as a path of member names and positions; empty if nowhere. */
    public Optional<String> departure(JsonValue value) {
        try {
            return new Checking(this).departure(root, value, "", 0);
        } catch (GivenUp tooMuch) {
            return Optional.of("");
        }
    }

    /** What a reference inside the schema leads to. */
    JsonValue resolve(String reference) {
        if (reference.equals("#")) {
            return root;
        }
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException("a schema may not refer to " + reference);
        }
        var value = root;
        for (var step : reference.substring(2).split("/", -1)) {
            value = value instanceof JsonObject object
                    ? object.get(step.replace("~1", "/").replace("~0", "~"))
                    : null;
            if (value == null) {
                throw new IllegalArgumentException("a schema refers to what is not in it: " + reference);
            }
        }
        return value;
    }

    private void requireUnderstood(JsonValue schema, int depth, Set<String> referred) {
        if (schema == JsonValue.TRUE || schema == JsonValue.FALSE) {
            return;
        }
        if (!(schema instanceof JsonObject keywords) || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a schema is an object or a truth value, and not too deep");
        }
        keywords.forEach((keyword, value) -> requireUnderstood(keyword, value, depth, referred));
    }

    private void requireUnderstood(String keyword, JsonValue value, int depth, Set<String> referred) {
        if (!Forms.fits(keyword, value)) {
            throw new IllegalArgumentException("the schema keyword " + keyword + " has a value of another kind");
        }
        switch (keyword) {
            case "$defs", "definitions", "properties", "patternProperties" ->
                value.asJsonObject().values().forEach(schema -> requireUnderstood(schema, depth + 1, referred));
            case "items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else" ->
                requireUnderstood(value, depth + 1, referred);
            case "allOf", "anyOf", "oneOf" ->
                ((JsonArray) value).forEach(one -> requireUnderstood(one, depth + 1, referred));
            case "$ref" -> {
                var reference = ((JsonString) value).getString();
                // Whatever is referred to is read as a schema, wherever it stands; once, for schemas may go in circles.
                if (referred.add(reference)) {
                    requireUnderstood(resolve(reference), depth + 1, referred);
                }
            }
            default -> {
                if (!IGNORED.contains(keyword) && !Checking.KEYWORDS.contains(keyword)) {
                    throw new IllegalArgumentException("the schema keyword " + keyword + " is not understood");
                }
            }
        }
        Patterns.requireSound(keyword, value);
    }
}
