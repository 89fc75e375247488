package org.vouchgate.credential.trust;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of one object in a trust file. What is wrong with them goes into a list of problems. */
final class TrustMembers {

    private final JsonObject json;
    private final String pointer;
    private final List<String> problems;

    TrustMembers(JsonObject json, String pointer, List<String> problems) {
        this.json = json;
        this.pointer = pointer;
        this.problems = problems;
    }

    boolean has(String member) {
        return json.containsKey(member);
    }

    void problem(String member, String whatToDo) {
        problems.add(pointer + "/" + member + ": " + whatToDo);
    }

    Optional<String> requiredText(String member) {
        var text = text(json.get(member));
        if (text.isEmpty()) {
            problem(member, "must be there, and be text");
        }
        return text;
    }

    Optional<String> optionalText(String member) {
        return has(member) ? requiredText(member) : Optional.empty();
    }

    <T> Optional<T> requiredOneOf(String member, T[] values, Function<T, String> wireName) {
        var wanted = text(json.get(member));
        var found = Arrays.stream(values)
                .filter(value -> wanted.equals(Optional.of(wireName.apply(value))))
                .findFirst();
        if (found.isEmpty()) {
            problem(
                    member,
                    "must be one of " + Arrays.stream(values).map(wireName).collect(Collectors.joining(", ")));
        }
        return found;
    }

    Optional<CredentialTypes> credentialTypes() {
        var types = texts("credentialTypes");
        if (types.isEmpty()) {
            problem("credentialTypes", "say which types of credential are meant, or [\"*\"] for all");
            return Optional.empty();
        }
        return Optional.of(new CredentialTypes(Set.copyOf(types)));
    }

    /** The texts of an array; none if the member is absent. */
    List<String> texts(String member) {
        var elements = elements(member);
        var texts = elements.stream()
                .map(TrustMembers::text)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (texts.size() != elements.size()) {
            problem(member, "must be an array of texts, each once");
        }
        return texts;
    }

    /** One member of a kind; empty if it is absent or another. */
    <V extends JsonValue> Optional<V> value(String member, Class<V> kind) {
        return Optional.ofNullable(json.get(member)).filter(kind::isInstance).map(kind::cast);
    }

    /** The elements of an array, which must all be of one kind; none if the member is absent. */
    <V extends JsonValue> List<V> values(String member, Class<V> kind, String whatToDo) {
        var elements = elements(member);
        if (!elements.stream().allMatch(kind::isInstance)) {
            problem(member, whatToDo);
            return List.of();
        }
        return elements.stream().map(kind::cast).toList();
    }

    /** The objects of an array; none if the member is absent. */
    Stream<TrustMembers> objects(String member) {
        var elements = elements(member);
        if (!elements.stream().allMatch(JsonObject.class::isInstance)) {
            problem(member, "must be an array of objects");
            return Stream.empty();
        }
        return IntStream.range(0, elements.size())
                .mapToObj(i ->
                        new TrustMembers(elements.get(i).asJsonObject(), pointer + "/" + member + "/" + i, problems));
    }

    void refuseOthers(Set<String> known) {
        json.keySet().stream()
                .filter(member -> !known.contains(member))
                .forEach(member -> problem(
                        member.replace("~", "~0").replace("/", "~1"), "is no member of a trust file; remove it"));
    }

    private List<JsonValue> elements(String member) {
        if (!has(member)) {
            return List.of();
        }
        if (json.get(member) instanceof JsonArray array) {
            return array;
        }
        problem(member, "must be an array");
        return List.of();
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }
}
