package org.vouchgate.credential.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Which kind of value each keyword of a schema has. */
final class Forms {

    private Forms() {}

    static boolean fits(String keyword, JsonValue value) {
        return switch (keyword) {
            case "$defs", "definitions", "properties", "patternProperties" -> value instanceof JsonObject;
            case "allOf", "anyOf", "oneOf" -> value instanceof JsonArray several && !several.isEmpty();
            case "enum" -> value instanceof JsonArray;
            case "$ref", "pattern" -> value instanceof JsonString;
            case "type" -> value instanceof JsonString || areTexts(value);
            case "required" -> areTexts(value);
            case "uniqueItems" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minProperties",
                    "maxProperties",
                    "minimum",
                    "maximum",
                    "exclusiveMinimum",
                    "exclusiveMaximum" -> value instanceof JsonNumber;
            default -> true;
        };
    }

    private static boolean areTexts(JsonValue value) {
        return value instanceof JsonArray several && several.stream().allMatch(JsonString.class::isInstance);
    }
}
