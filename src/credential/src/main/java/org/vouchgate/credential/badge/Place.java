package org.vouchgate.credential.badge;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value in a credential's claims, and the JSON pointer to it. */
record Place(JsonValue value, String pointer) {

    /** The members of one name, of an array each element: JSON-LD lets one stand for a list of one. */
    Stream<Place> each(String member) {
        if (!(value instanceof JsonObject object) || !object.containsKey(member)) {
            return Stream.empty();
        }
        var below = pointer + "/" + member.replace("~", "~0").replace("/", "~1");
        var found = object.get(member);
        if (found instanceof JsonArray array) {
            return IntStream.range(0, array.size()).mapToObj(i -> new Place(array.get(i), below + "/" + i));
        }
        return found == JsonValue.NULL ? Stream.empty() : Stream.of(new Place(found, below));
    }

    Stream<Place> each(List<String> members) {
        return members.stream().flatMap(this::each);
    }
}
