package org.vouchgate.credential.ld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a document to one spelling, before any JSON-LD is processed: pinned contexts by address, plain words as member
 * names, no keywords but those of a text with its language.
 *
 * <p>JSON-LD lets one statement be written in many ways under one signature: a member under its full identifier, or in
 * another mention of the same thing. Whoever presents a credential could so hide its end from everybody who reads members.
 */
final class Spelling {

    private static final String CONTEXT = "@context";
    private static final Set<String> OF_TEXTS = Set.of("@value", "@language");
    private static final Pattern KEYWORD = Pattern.compile("@[A-Za-z]+");
    // Each costs time. A learner record carries up to 500 credentials.
    private static final int MOST_CONTEXTS = 1200;

    private final ContextSet contexts;
    private int seen;

    private Spelling(ContextSet contexts) {
        this.contexts = contexts;
    }

    static Optional<Objection> objection(JsonObject document, ContextSet contexts) {
        return new Spelling(contexts).in(document);
    }

    private Optional<Objection> in(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.containsKey("@value") ? inText(object) : inObject(object);
        }
        if (value instanceof JsonArray array) {
            return first(array.stream().map(this::in));
        }
        return value == JsonValue.NULL ? Optional.of(Objection.LOSSY) : Optional.empty();
    }

    private Optional<Objection> inObject(JsonObject object) {
        return first(object.entrySet().stream().map(member -> {
            var name = member.getKey();
            if (name.equals(CONTEXT)) {
                return inContext(member.getValue());
            }
            if (KEYWORD.matcher(name).matches() || name.contains(":")) {
                return Optional.of(Objection.AMBIGUOUS);
            }
            return in(member.getValue());
        }));
    }

    private static Optional<Objection> inText(JsonObject text) {
        return OF_TEXTS.containsAll(text.keySet())
                        && text.values().stream().allMatch(JsonString.class::isInstance)
                        && text.size() == OF_TEXTS.size()
                ? Optional.empty()
                : Optional.of(Objection.AMBIGUOUS);
    }

    private Optional<Objection> inContext(JsonValue context) {
        if (context instanceof JsonArray several) {
            return first(several.stream().map(this::named));
        }
        return named(context);
    }

    private Optional<Objection> named(JsonValue context) {
        if (++seen > MOST_CONTEXTS) {
            return Optional.of(Objection.TOO_COSTLY);
        }
        if (!(context instanceof JsonString url)) {
            return Optional.of(Objection.CONTEXT_INLINE);
        }
        return contexts.has(url.getString()) ? Optional.empty() : Optional.of(Objection.CONTEXT_NOT_PINNED);
    }

    private static Optional<Objection> first(Stream<Optional<Objection>> objections) {
        return objections.flatMap(Optional::stream).findFirst();
    }
}
