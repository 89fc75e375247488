package org.vouchgate.credential.jose;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;

/**
 * Reads JSON that comes from outside, so that no other parser can read the same bytes differently.
 *
 * <p>Refused: text that is not UTF-8, a byte order mark, member names that occur twice, unpaired surrogates, numbers
 * beyond what a double could approximate, trailing text, more than {@value #MAX_CHARACTERS} characters, and nesting
 * deeper than {@value #MAX_DEPTH} (RFC 8259, RFC 7493, RFC 8725).
 */
public final class StrictJson {

    public static final int MAX_DEPTH = 32;
    public static final int MAX_CHARACTERS = 2 * 1024 * 1024;

    private static final int MAX_NUMBER_CHARACTERS = 400;
    private static final int MAX_NUMBER_SCALE = 400;
    // Held, because looking the provider up reads the class path each time.
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonParser parser;
    private final int maxDepth;

    private StrictJson(JsonParser parser, int maxDepth) {
        this.parser = parser;
        this.maxDepth = maxDepth;
    }

    /** The object these bytes spell, or empty if they spell anything else or spell it loosely. */
    public static Optional<JsonObject> object(byte[] utf8) {
        return text(utf8).flatMap(StrictJson::object);
    }

    public static Optional<JsonObject> object(String text) {
        return structure(text, MAX_DEPTH).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** The array these bytes spell, or empty if they spell anything else or spell it loosely. */
    public static Optional<JsonArray> array(byte[] utf8) {
        return text(utf8).flatMap(StrictJson::array);
    }

    public static Optional<JsonArray> array(String text) {
        return structure(text, MAX_DEPTH).filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray);
    }

    /**
     * An object or an array, for callers with a limit of their own.
     *
     * @param maxDepth how many objects and arrays may stand inside one another, 1 to {@value #MAX_DEPTH}
     */
    public static Optional<JsonStructure> structure(String text, int maxDepth) {
        if (text.length() > MAX_CHARACTERS) {
            return Optional.empty();
        }
        try (var parser = JSON.createParser(new StringReader(text))) {
            return Optional.of(new StrictJson(parser, Math.min(maxDepth, MAX_DEPTH)).document());
        } catch (JsonException refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private JsonStructure document() {
        if (!parser.hasNext()) {
            throw new JsonException("nothing there");
        }
        var value = value(parser.next(), 1);
        if (parser.hasNext()) {
            throw new JsonException("something follows");
        }
        if (value instanceof JsonStructure structure) {
            return structure;
        }
        throw new JsonException("neither object nor array");
    }

    private JsonValue value(JsonParser.Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> members(depth);
            case START_ARRAY -> elements(depth);
            case VALUE_STRING -> JSON.createValue(wellFormed(parser.getString()));
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new JsonException("no value");
        };
    }

    private JsonObject members(int depth) {
        requireDepth(depth);
        var object = JSON.createObjectBuilder();
        var names = new HashSet<String>();
        for (var event = parser.next(); event != JsonParser.Event.END_OBJECT; event = parser.next()) {
            var name = wellFormed(parser.getString());
            if (!names.add(name)) {
                throw new JsonException("a member name occurs twice");
            }
            object.add(name, value(parser.next(), depth + 1));
        }
        return object.build();
    }

    private JsonArray elements(int depth) {
        requireDepth(depth);
        var array = JSON.createArrayBuilder();
        for (var event = parser.next(); event != JsonParser.Event.END_ARRAY; event = parser.next()) {
            array.add(value(event, depth + 1));
        }
        return array.build();
    }

    private void requireDepth(int depth) {
        if (depth > maxDepth) {
            throw new JsonException("too deep");
        }
    }

    private JsonNumber number() {
        var literal = parser.getString();
        if (literal.length() > MAX_NUMBER_CHARACTERS) {
            throw new JsonException("a number is too long");
        }
        var value = decimal(literal);
        if (Math.abs((long) value.scale()) > MAX_NUMBER_SCALE) {
            throw new JsonException("a number is too large or too small");
        }
        return JSON.createValue(value);
    }

    private static BigDecimal decimal(String literal) {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException exponentOutOfRange) {
            throw new JsonException("a number is too large or too small", exponentOutOfRange);
        }
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                // A pair is one step; half of one has no code point of its own beyond the basic plane.
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new JsonException("an unpaired surrogate");
                }
                i++;
            }
        }
        return text;
    }
}
