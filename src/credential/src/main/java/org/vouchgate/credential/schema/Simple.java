package org.vouchgate.credential.schema;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashSet;

/** Keywords that look at one value and not into it. */
final class Simple {

    private Simple() {}

    static boolean keeps(String keyword, JsonValue demanded, JsonValue value) {
        return switch (keyword) {
            case "type" -> isOfType(demanded, value);
            case "const" -> equal(demanded, value);
            case "enum" -> ((JsonArray) demanded).stream().anyMatch(one -> equal(one, value));
            case "required" ->
                !(value instanceof JsonObject object)
                        || ((JsonArray) demanded)
                                .getValuesAs(JsonString::getString).stream().allMatch(object::containsKey);
            case "uniqueItems" ->
                demanded != JsonValue.TRUE
                        || !(value instanceof JsonArray array)
                        || new HashSet<>(array).size() == array.size();
            case "pattern" ->
                !(value instanceof JsonString text)
                        || Patterns.isFoundIn(text.getString(), ((JsonString) demanded).getString());
            default -> !(demanded instanceof JsonNumber limit) || isWithin(keyword, limit.bigDecimalValue(), value);
        };
    }

    private static boolean isWithin(String keyword, BigDecimal limit, JsonValue value) {
        return switch (keyword) {
            case "minLength" -> !(value instanceof JsonString text) || compare(length(text), limit) >= 0;
            case "maxLength" -> !(value instanceof JsonString text) || compare(length(text), limit) <= 0;
            case "minItems" -> !(value instanceof JsonArray array) || compare(array.size(), limit) >= 0;
            case "maxItems" -> !(value instanceof JsonArray array) || compare(array.size(), limit) <= 0;
            case "minProperties" -> !(value instanceof JsonObject object) || compare(object.size(), limit) >= 0;
            case "maxProperties" -> !(value instanceof JsonObject object) || compare(object.size(), limit) <= 0;
            case "minimum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(limit) >= 0;
            case "maximum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(limit) <= 0;
            case "exclusiveMinimum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(limit) > 0;
            case "exclusiveMaximum" ->
                !(value instanceof JsonNumber number)
                        || number.bigDecimalValue().compareTo(limit) < 0;
            default -> true;
        };
    }

    private static int compare(int size, BigDecimal limit) {
        return BigDecimal.valueOf(size).compareTo(limit);
    }

    private static int length(JsonString text) {
        return text.getString().codePointCount(0, text.getString().length());
    }

    private static boolean isOfType(JsonValue demanded, JsonValue value) {
        return demanded instanceof JsonArray several
                ? several.stream().anyMatch(one -> isOfType(one, value))
                : switch (((JsonString) demanded).getString()) {
                    case "object" -> value instanceof JsonObject;
                    case "array" -> value instanceof JsonArray;
                    case "string" -> value instanceof JsonString;
                    case "number" -> value instanceof JsonNumber;
                    case "integer" ->
                        value instanceof JsonNumber number
                                && number.bigDecimalValue().stripTrailingZeros().scale() <= 0;
                    case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
                    case "null" -> value == JsonValue.NULL;
                    default -> false;
                };
    }

    /** Numbers are equal by value, whatever their spelling. */
    private static boolean equal(JsonValue one, JsonValue other) {
        return one instanceof JsonNumber left && other instanceof JsonNumber right
                ? left.bigDecimalValue().compareTo(right.bigDecimalValue()) == 0
                : one.equals(other);
    }
}
