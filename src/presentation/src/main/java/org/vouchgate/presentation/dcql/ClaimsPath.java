package org.vouchgate.presentation.dcql;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Points at claims in a JSON credential (OpenID4VP 1.0, section 7.1).
 *
 * @param steps from the root of the credential down; never empty
 */
public record ClaimsPath(List<Step> steps) {

    public ClaimsPath {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one step");
        }
    }

    /** One step down. */
    public sealed interface Step {

        /** Whether a value is of the kind this step goes into. */
        boolean enters(JsonValue value);

        /** What is there; empty if there is nothing of that name or number. Ask {@link #enters} first. */
        List<JsonValue> from(JsonValue value);

        JsonValue toJson();
    }

    /** Into an object's member. */
    public record Member(String name) implements Step {
        @Override
        public boolean enters(JsonValue value) {
            return value instanceof JsonObject;
        }

        @Override
        public List<JsonValue> from(JsonValue value) {
            var member = value.asJsonObject().get(name);
            return member == null ? List.of() : List.of(member);
        }

        @Override
        public JsonValue toJson() {
            return Json.createValue(name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Into one element of an array, counted from zero. */
    public record Element(int index) implements Step {
        public Element {
            if (index < 0) {
                throw new IllegalArgumentException("elements are counted from zero");
            }
        }

        @Override
        public boolean enters(JsonValue value) {
            return value instanceof JsonArray;
        }

        @Override
        public List<JsonValue> from(JsonValue value) {
            var array = value.asJsonArray();
            return index < array.size() ? List.of(array.get(index)) : List.of();
        }

        @Override
        public JsonValue toJson() {
            return Json.createValue(index);
        }

        @Override
        public String toString() {
            return Integer.toString(index);
        }
    }

    /** Into every element of an array. */
    public record EveryElement() implements Step {
        @Override
        public boolean enters(JsonValue value) {
            return value instanceof JsonArray;
        }

        @Override
        public List<JsonValue> from(JsonValue value) {
            return List.copyOf(value.asJsonArray());
        }

        @Override
        public JsonValue toJson() {
            return JsonValue.NULL;
        }

        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * What the path selects in a credential. Nothing, too, where it steps into a value of the wrong kind: section 7.1.1
     * aborts in both cases, and a claim that is not where it was asked for is missing either way.
     */
    public List<JsonValue> select(JsonObject credential) {
        List<JsonValue> selected = List.of(credential);
        for (var step : steps) {
            if (!selected.stream().allMatch(step::enters)) {
                return List.of();
            }
            selected = selected.stream()
                    .flatMap(value -> step.from(value).stream())
                    .toList();
        }
        return selected;
    }

    JsonArray toJson() {
        var array = Json.createArrayBuilder();
        steps.forEach(step -> array.add(step.toJson()));
        return array.build();
    }

    /** For people: the steps with dots between them. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
