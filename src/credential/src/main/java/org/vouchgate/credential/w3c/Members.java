package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members of JSON objects as the data models shape them: texts, identifiers, and "one or several". */
public final class Members {

    private Members() {}

    /** The text of a member, if it is there and is a text with something in it. */
    public static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** The texts of a member that is one text or several; empty if it is absent or anything else is among them. */
    public static List<String> texts(JsonObject object, String name) {
        var values = several(object.get(name));
        return values.stream().allMatch(JsonString.class::isInstance)
                ? values.stream().map(value -> ((JsonString) value).getString()).toList()
                : List.of();
    }

    /** The objects of a member that is one object or several; empty if it is absent or anything else is among them. */
    public static List<JsonObject> objects(JsonObject object, String name) {
        var values = several(object.get(name));
        return values.stream().allMatch(JsonObject.class::isInstance)
                ? values.stream().map(JsonValue::asJsonObject).toList()
                : List.of();
    }

    /** The identifier of something that is written as its identifier, or as an object with an {@code id}. */
    public static Optional<String> identifier(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject described ? text(described, "id") : text(object, name);
    }

    /** A whole number that is not negative and fits a long. */
    static Optional<Long> whole(JsonObject object, String name) {
        if (!(object.get(name) instanceof JsonNumber number) || !number.isIntegral()) {
            return Optional.empty();
        }
        var value = number.bigIntegerValue();
        return value.signum() >= 0 && value.bitLength() < Long.SIZE
                ? Optional.of(value.longValueExact())
                : Optional.empty();
    }

    static boolean isAbsoluteUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static List<JsonValue> several(@Nullable JsonValue value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof JsonArray array ? List.copyOf(array) : List.of(value);
    }
}
