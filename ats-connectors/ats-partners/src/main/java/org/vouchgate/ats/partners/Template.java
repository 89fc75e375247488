package org.vouchgate.ats.partners;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchgate.ats.json.JsonRead;

/**
 * A JSON object with places such as <code>{{score}}</code>. A text that is nothing but a place becomes its value,
 * whatever its type; a member whose place has no value is left out, and so is an object that nothing is left of.
 */
record Template(JsonObject document) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Empty if it is no JSON object, or names a place that nobody fills. */
    static Optional<Template> of(String json, Set<String> names) {
        return JsonRead.object(json.getBytes(StandardCharsets.UTF_8))
                .filter(object ->
                        PLACE.matcher(object.toString()).results().allMatch(hit -> names.contains(hit.group(1))))
                .map(Template::new);
    }

    JsonObject filled(Map<String, JsonValue> values) {
        return filled(document, values).map(JsonValue::asJsonObject).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static Optional<JsonValue> filled(JsonValue node, Map<String, JsonValue> values) {
        if (node instanceof JsonString text) {
            return filled(text, values);
        }
        if (node instanceof JsonStructure structure) {
            var filled = structure instanceof JsonArray array
                    ? elements(array, values)
                    : members(structure.asJsonObject(), values);
            return isEmpty(filled) && !isEmpty(structure) ? Optional.empty() : Optional.of(filled);
        }
        return Optional.of(node);
    }

    private static Optional<JsonValue> filled(JsonString text, Map<String, JsonValue> values) {
        var places = PLACE.matcher(text.getString());
        if (places.matches()) {
            return Optional.ofNullable(values.get(places.group(1)));
        }
        places.reset();
        if (!places.results().allMatch(hit -> values.containsKey(hit.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(Json.createValue(PLACE.matcher(text.getString())
                .replaceAll(hit -> Matcher.quoteReplacement(words(values.get(hit.group(1)))))));
    }

    private static JsonStructure members(JsonObject object, Map<String, JsonValue> values) {
        var filled = Json.createObjectBuilder();
        object.forEach((name, node) -> filled(node, values).ifPresent(value -> filled.add(name, value)));
        return filled.build();
    }

    private static JsonStructure elements(JsonArray array, Map<String, JsonValue> values) {
        var filled = Json.createArrayBuilder();
        array.forEach(node -> filled(node, values).ifPresent(filled::add));
        return filled.build();
    }

    private static boolean isEmpty(JsonStructure structure) {
        return structure instanceof JsonArray array
                ? array.isEmpty()
                : structure.asJsonObject().isEmpty();
    }

    private static String words(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
