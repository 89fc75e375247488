package org.vouchgate.credential.ld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an expanded document would lose on its way to RDF (VC Data Integrity 1.0, section 2.4.3). */
final class Losses {

    // RFC 3987 in the form that N-Quads takes: a scheme, and nothing that would have to be escaped.
    private static final Pattern IDENTIFIER =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7f]*");
    private static final Pattern BLANK = Pattern.compile("_:[A-Za-z0-9_-]{1,64}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private static final Set<String> OF_MENTIONS = Set.of("@id", "@type");

    private final String root;

    private Losses(String root) {
        this.root = root;
    }

    /** The objection to a document as JSON-LD expansion wrote it, if any. */
    static Optional<Objection> in(JsonArray expanded) {
        if (expanded.size() != 1 || !(expanded.get(0) instanceof JsonObject root)) {
            return Optional.of(Objection.LOSSY);
        }
        var losses = new Losses(root.getString("@id", ""));
        return losses.inMembers(root);
    }

    private Optional<Objection> inNode(JsonObject node) {
        // What is said of the document itself must stand where readers look for it. That something else of a kind of
        // its
        // own bears the document's identifier is careless, but hides nothing.
        if (!root.isEmpty() && node.getString("@id", "").equals(root) && !OF_MENTIONS.containsAll(node.keySet())) {
            return Optional.of(Objection.AMBIGUOUS);
        }
        return inMembers(node);
    }

    private Optional<Objection> inMembers(JsonObject node) {
        return first(node.entrySet().stream().map(member -> inMember(member.getKey(), member.getValue())));
    }

    private Optional<Objection> inMember(String name, JsonValue value) {
        return switch (name) {
            case "@id" -> identifier(value);
            case "@type" ->
                value instanceof JsonArray types ? first(types.stream().map(Losses::identifier)) : identifier(value);
            case "@graph", "@list" -> in(value);
            default -> IDENTIFIER.matcher(name).matches() ? in(value) : Optional.of(Objection.LOSSY);
        };
    }

    private Optional<Objection> in(JsonValue value) {
        if (value instanceof JsonArray several) {
            return first(several.stream().map(this::in));
        }
        if (!(value instanceof JsonObject object)) {
            return Optional.of(Objection.LOSSY);
        }
        return object.containsKey("@value") ? inValue(object) : inNode(object);
    }

    private static Optional<Objection> inValue(JsonObject value) {
        if (value.get("@value") == JsonValue.NULL || value.containsKey("@index") || value.containsKey("@direction")) {
            return Optional.of(Objection.LOSSY);
        }
        if (value.containsKey("@language")
                && !LANGUAGE.matcher(value.getString("@language", "")).matches()) {
            return Optional.of(Objection.LOSSY);
        }
        return value.containsKey("@type") && !value.getString("@type", "").equals("@json")
                ? identifier(value.get("@type"))
                : Optional.empty();
    }

    private static Optional<Objection> identifier(JsonValue value) {
        return value instanceof JsonString text
                        && (IDENTIFIER.matcher(text.getString()).matches()
                                || BLANK.matcher(text.getString()).matches())
                ? Optional.empty()
                : Optional.of(Objection.LOSSY);
    }

    private static Optional<Objection> first(Stream<Optional<Objection>> objections) {
        return objections.flatMap(Optional::stream).findFirst();
    }
}
