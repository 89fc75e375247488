package org.vouchgate.credential.sdjwt.type;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Members of Type Metadata, as the draft shapes them. */
final class Fields {

    private Fields() {}

    static Optional<String> text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isEmpty()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    static boolean areTextsIfPresent(JsonObject json, String... names) {
        return Stream.of(names)
                .allMatch(name -> !json.containsKey(name) || text(json, name).isPresent());
    }

    /** Whether {@code display}, if present, is a list of objects with a locale and what is to be shown. */
    static boolean isDisplay(JsonObject json, String shown) {
        var display = json.getOrDefault("display", JsonValue.EMPTY_JSON_ARRAY);
        return display instanceof JsonArray entries
                && entries.stream()
                        .allMatch(entry -> entry instanceof JsonObject object
                                && text(object, "locale").isPresent()
                                && text(object, shown).isPresent()
                                && areTextsIfPresent(object, "description"));
    }
}
