package org.vouchgate.skills.taxonomy.source;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Set;

/** Walks a JSON document entry by entry, so that a long list needs no more room than its longest entry. */
final class JsonEntries {

    /** Takes one entry. */
    interface Taker {

        /**
         * An object was read.
         *
         * @param list the key of the list it stands in; {@link JsonEntries#WHOLE} if the document is the list, empty text for the
         *             document itself
         */
        void take(String list, JsonObject entry, Place place) throws UnusableFile;
    }

    static final String WHOLE = "[]";

    /** No published form goes a tenth as deep; parsers have limits of their own, and odd ways to say so. */
    private static final int DEEPEST = 200;

    private final String file;
    private final Set<String> lists;
    private final Set<String> envelopes;
    private final Taker taker;

    /**
     * @param lists     keys whose values are entries: an object, or a list of them
     * @param envelopes keys of objects that hold the lists, at any depth
     */
    JsonEntries(String file, Set<String> lists, Set<String> envelopes, Taker taker) {
        this.file = file;
        this.lists = lists;
        this.envelopes = envelopes;
        this.taker = taker;
    }

    void read(TaxonomyFile source, ReadingLimits limits) throws IOException {
        try (var text = new Metered(Utf8.reader(source), file, limits.rowLength());
                var parser = Json.createParser(text)) {
            var first = parser.next();
            if (first == Event.START_ARRAY) {
                entries(WHOLE, parser, text);
            } else if (first == Event.START_OBJECT) {
                members(parser, text);
            } else {
                throw new UnusableFile(file, 1, "This is neither a JSON object nor a list.");
            }
        } catch (JsonException e) {
            throw unusable(e);
        } catch (IllegalStateException e) {
            throw new UnusableFile(file, 0, "This is no JSON document.");
        }
    }

    private UnusableFile unusable(JsonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableFile unusable) {
                return unusable;
            }
            if (cause instanceof CharacterCodingException) {
                return Utf8.notText(file, 0);
            }
        }
        long line = e instanceof JsonParsingException parsing
                ? parsing.getLocation().getLineNumber()
                : 0;
        return new UnusableFile(file, Math.max(line, 0), "From here on it is no JSON.");
    }

    /** Members that are entries or hold them are taken; the others, put together, are the document's own entry. */
    private void members(JsonParser parser, Metered text) throws IOException {
        var own = Json.createObjectBuilder();
        long line = parser.getLocation().getLineNumber();
        while (parser.next() == Event.KEY_NAME) {
            var key = parser.getString();
            var event = parser.next();
            if (lists.contains(key) && event == Event.START_ARRAY) {
                entries(key, parser, text);
            } else if (lists.contains(key) && event == Event.START_OBJECT) {
                entry(key, parser, text);
            } else if (envelopes.contains(key) && event == Event.START_OBJECT) {
                members(parser, text);
            } else {
                own.add(key, parser.getValue());
            }
        }
        taker.take("", own.build(), new Place(file, line));
    }

    private void entries(String list, JsonParser parser, Metered text) throws IOException {
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            if (event == Event.START_OBJECT) {
                entry(list, parser, text);
            } else {
                parser.getValue();
            }
        }
    }

    private void entry(String list, JsonParser parser, Metered text) throws IOException {
        text.refill();
        long line = parser.getLocation().getLineNumber();
        taker.take(list, parser.getObject(), new Place(file, line));
        text.refill();
    }

    /** A text, or the first of a list of texts; empty if there is none. */
    static String text(JsonObject object, String key) {
        var value = object.getOrDefault(key, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString().strip();
        }
        return value.getValueType() == JsonValue.ValueType.ARRAY
                        && !value.asJsonArray().isEmpty()
                        && value.asJsonArray().get(0) instanceof JsonString first
                ? first.getString().strip()
                : "";
    }

    /** Ends a document whose next entry does not end. */
    private static final class Metered extends FilterReader {

        private final String file;
        private final int most;
        private long left;
        private int depth;
        private boolean quoted;
        private boolean escaped;

        Metered(Reader in, String file, int most) {
            super(in);
            this.file = file;
            this.most = most;
            refill();
        }

        /** Parsers read ahead by a buffer: twice the limit leaves room for it. */
        void refill() {
            left = 2L * most;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                descend(buffer[i]);
            }
            left -= Math.max(count, 0);
            if (left < 0) {
                throw new UnusableFile(file, 0, "One entry is longer than " + most + " characters; no skill's is.");
            }
            return count;
        }

        private void descend(char c) throws UnusableFile {
            if (quoted) {
                quoted = escaped || c != '"';
                escaped = !escaped && c == '\\';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new UnusableFile(file, 0, "It is nested more than " + DEEPEST + " levels deep; no taxonomy is.");
            }
        }

        @Override
        public int read() throws IOException {
            var one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }
}
