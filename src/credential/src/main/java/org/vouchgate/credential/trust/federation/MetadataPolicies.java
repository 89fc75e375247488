package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The metadata policies of a trust chain, for one role (OpenID Federation 1.0, section 6.1).
 *
 * <p>They are applied from the entity's superior up to the trust anchor, whose word is last, and then every one of them
 * must hold for the outcome. Policies that contradict each other are therefore never met, which is what merging them
 * first would come to.
 */
final class MetadataPolicies {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Set<String> OPERATORS =
            Set.of("value", "add", "default", "one_of", "subset_of", "superset_of", "essential");

    private static final Set<JsonValue> BOOLEAN = Set.of(JsonValue.TRUE, JsonValue.FALSE);

    private final List<JsonObject> policies;
    private final boolean understood;

    /** @param above the superiors' statements, the entity's own superior first */
    MetadataPolicies(List<EntityStatement> above, String type) {
        this.policies = above.stream()
                .map(statement -> statement.object("metadata_policy").flatMap(all -> EntityStatement.object(all, type)))
                .flatMap(Optional::stream)
                .toList();
        this.understood = above.stream()
                        .flatMap(statement -> statement.texts("metadata_policy_crit").stream())
                        .allMatch(OPERATORS::contains)
                && above.stream().allMatch(statement -> isReadable(statement.claims(), type));
    }

    /** The metadata that comes out, or empty if a policy is not met or not understood. */
    Optional<JsonObject> apply(JsonObject metadata) {
        if (!understood) {
            return Optional.empty();
        }
        var outcome = new TreeMap<String, JsonValue>(metadata);
        policies.forEach(policy -> policy.forEach((name, rule) -> change(outcome, name, rule.asJsonObject())));
        var isMet = policies.stream()
                .flatMap(policy -> policy.entrySet().stream())
                .allMatch(rule -> isMet(
                        Optional.ofNullable(outcome.get(rule.getKey())),
                        rule.getValue().asJsonObject()));
        return isMet ? Optional.of(JSON.createObjectBuilder(Map.copyOf(outcome)).build()) : Optional.empty();
    }

    /** A policy that is written in another form is not the same as none. */
    private static boolean isReadable(JsonObject claims, String type) {
        var policies = claims.getOrDefault("metadata_policy", JsonValue.EMPTY_JSON_OBJECT);
        return claims.getOrDefault("metadata_policy_crit", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray
                && policies instanceof JsonObject all
                && all.getOrDefault(type, JsonValue.EMPTY_JSON_OBJECT) instanceof JsonObject policy
                && policy.values().stream().allMatch(rule -> rule instanceof JsonObject operators && isRule(operators));
    }

    private static boolean isRule(JsonObject rule) {
        return Stream.of("add", "one_of", "subset_of", "superset_of")
                        .allMatch(operator ->
                                rule.getOrDefault(operator, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray)
                && BOOLEAN.contains(rule.getOrDefault("essential", JsonValue.FALSE));
    }

    private static void change(Map<String, JsonValue> metadata, String name, JsonObject rule) {
        if (rule.containsKey("value")) {
            set(metadata, name, rule.get("value"));
        }
        if (rule.get("add") instanceof JsonArray added) {
            var values = new ArrayList<>(values(metadata.get(name)));
            added.stream().filter(value -> !values.contains(value)).forEach(values::add);
            metadata.put(name, array(values));
        }
        if (rule.containsKey("default") && !metadata.containsKey(name)) {
            metadata.put(name, rule.get("default"));
        }
        if (rule.get("subset_of") instanceof JsonArray allowed && metadata.containsKey(name)) {
            var kept = values(metadata.get(name)).stream()
                    .filter(allowed::contains)
                    .toList();
            set(metadata, name, kept.isEmpty() ? JsonValue.NULL : written(kept, metadata.get(name)));
        }
    }

    private static boolean isMet(Optional<JsonValue> outcome, JsonObject rule) {
        var values = outcome.map(MetadataPolicies::values).orElse(List.of());
        var isValue = !rule.containsKey("value")
                || outcome.map(rule.get("value")::equals).orElse(rule.get("value") == JsonValue.NULL);
        var isOne =
                outcome.isEmpty() || !(rule.get("one_of") instanceof JsonArray some) || some.contains(outcome.get());
        var isWithin =
                outcome.isEmpty() || !(rule.get("subset_of") instanceof JsonArray most) || most.containsAll(values);
        var hasAll =
                outcome.isEmpty() || !(rule.get("superset_of") instanceof JsonArray least) || values.containsAll(least);
        var hasAdded = !(rule.get("add") instanceof JsonArray added) || values.containsAll(added);
        var isThere = outcome.isPresent() || rule.get("essential") != JsonValue.TRUE;
        return isValue && isOne && isWithin && hasAll && hasAdded && isThere;
    }

    private static void set(Map<String, JsonValue> metadata, String name, JsonValue value) {
        if (value == JsonValue.NULL) {
            metadata.remove(name);
        } else {
            metadata.put(name, value);
        }
    }

    /** Section 6.1.3.1.8: a scope is a list, written with spaces. */
    private static List<JsonValue> values(@Nullable JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        if (value instanceof JsonString text) {
            return List.of(text.getString().split(" ")).stream()
                    .<JsonValue>map(JSON::createValue)
                    .toList();
        }
        return value == null ? List.of() : Collections.singletonList(value);
    }

    private static JsonValue written(List<JsonValue> kept, JsonValue like) {
        return like instanceof JsonString
                ? JSON.createValue(String.join(
                        " ",
                        kept.stream()
                                .map(value -> ((JsonString) value).getString())
                                .toList()))
                : array(kept);
    }

    private static JsonArray array(List<JsonValue> values) {
        return JSON.createArrayBuilder(values).build();
    }
}
