package org.vouchgate.presentation.dcql;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouchgate.presentation.dcql.QueryProblem.Code;

/** A place in the text of a query: what stands there, where that is, and whom to tell if it is wrong. */
record JsonNode(JsonValue value, String pointer, QueryProblems problems) {

    /** The object here, or a problem. */
    Optional<JsonNode> object() {
        return value instanceof JsonObject ? Optional.of(this) : wrong(Code.WRONG_TYPE, "An object is needed here.");
    }

    Optional<JsonNode> member(String name) {
        return Optional.ofNullable(value.asJsonObject().get(name))
                .map(member -> new JsonNode(member, pointer + "/" + escaped(name), problems));
    }

    /** A member that must be there; a problem if it is not. */
    Optional<JsonNode> requiredMember(String name) {
        var member = member(name);
        return member.isPresent() ? member : wrong(Code.MEMBER_MISSING, "The member \"" + name + "\" is needed here.");
    }

    /** The items of the array here; a problem, and no items, if it is no array or an empty one. */
    List<JsonNode> items() {
        if (!(value instanceof JsonArray array)) {
            problem(Code.WRONG_TYPE, "An array is needed here.");
            return List.of();
        }
        if (array.isEmpty()) {
            problem(Code.EMPTY, "This array must not be empty; leave it out if nothing is meant.");
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> new JsonNode(array.get(i), pointer + "/" + i, problems))
                .toList();
    }

    /** The non-empty text here, or a problem. */
    Optional<String> text() {
        if (!(value instanceof JsonString text)) {
            return wrong(Code.WRONG_TYPE, "Text is needed here.");
        }
        return text.getString().isEmpty()
                ? wrong(Code.EMPTY, "This text must not be empty.")
                : Optional.of(text.getString());
    }

    /** The truth value of an optional member, or a problem. */
    boolean flag(String name, boolean whenAbsent) {
        var member = member(name);
        if (member.isEmpty()) {
            return whenAbsent;
        }
        var given = member.get().value;
        if (!given.equals(JsonValue.TRUE) && !given.equals(JsonValue.FALSE)) {
            member.get().problem(Code.WRONG_TYPE, "true or false is needed here.");
        }
        return given.equals(JsonValue.TRUE);
    }

    void problem(Code code, String sentence) {
        problems.add(new QueryProblem(code, pointer, sentence));
    }

    void warning(Code code, String sentence) {
        problems.warn(new QueryProblem(code, pointer, sentence));
    }

    /** Warns of members that nobody reads: often a misspelling, and never sent. */
    void warnOfMembersOtherThan(Set<String> known) {
        for (var name : value.asJsonObject().keySet()) {
            if (!known.contains(name)) {
                problems.warn(new QueryProblem(
                        Code.MEMBER_NOT_UNDERSTOOD,
                        pointer + "/" + escaped(name),
                        "This member is not part of DCQL as this gateway knows it, and is not sent."));
            }
        }
    }

    private <T> Optional<T> wrong(Code code, String sentence) {
        problem(code, sentence);
        return Optional.empty();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
