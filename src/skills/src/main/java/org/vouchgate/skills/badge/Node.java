package org.vouchgate.skills.badge;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place in a JSON document and what stands there. What is missing, or of another kind than expected, reads as absent:
 * issuers write what they like.
 *
 * @param value   what stands there; {@link JsonValue#NULL} if nothing does
 * @param pointer JSON pointer (RFC 6901) to the place
 */
public record Node(JsonValue value, String pointer) {

    public static Node root(JsonObject document) {
        return new Node(document, "");
    }

    public boolean exists() {
        return value != JsonValue.NULL && value.getValueType() != JsonValue.ValueType.NULL;
    }

    /** The member of that name. */
    public Node at(String member) {
        var place = pointer + "/" + member.replace("~", "~0").replace("/", "~1");
        if (value instanceof JsonObject object && object.containsKey(member)) {
            return new Node(object.get(member), place);
        }
        return new Node(JsonValue.NULL, place);
    }

    /** The elements of an array, or the value itself if it is no array: JSON-LD lets one stand for a list of one. */
    public List<Node> each() {
        if (!exists()) {
            return List.of();
        }
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> new Node(array.get(i), pointer + "/" + i))
                    .filter(Node::exists)
                    .toList();
        }
        return List.of(this);
    }

    /** A text that says something. */
    public Optional<String> text() {
        return value instanceof JsonString string && !string.getString().isBlank()
                ? Optional.of(string.getString().strip())
                : Optional.empty();
    }

    public boolean isTrue() {
        return value == JsonValue.TRUE || value.getValueType() == JsonValue.ValueType.TRUE;
    }

    /** A number, or a text that is one. */
    public Optional<Double> number() {
        if (value instanceof JsonNumber number) {
            return Optional.of(number.doubleValue());
        }
        try {
            return text().map(Double::valueOf).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The identifier of an object, or the text itself where an object is given by its identifier alone. */
    public Optional<String> identifier() {
        return value instanceof JsonObject ? at("id").text() : text();
    }
}
