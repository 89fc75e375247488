package org.vouchgate.credential.schema;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of schemas, run so that no text makes them take long. */
final class Patterns {

    private static final int MOST_STEPS = 100_000;

    private Patterns() {}

    static void requireSound(String keyword, JsonValue value) {
        try {
            if (keyword.equals("pattern")) {
                Pattern.compile(((JsonString) value).getString());
            }
            if (keyword.equals("patternProperties") && value instanceof JsonObject patterns) {
                patterns.keySet().forEach(Pattern::compile);
            }
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("a schema has a pattern that is none", e);
        }
    }

    /**
     * Whether the pattern is found somewhere in the text.
     *
     * @throws GivenUp if finding out would take too long
     */
    static boolean isFoundIn(String text, String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(new Limited(text, new int[1]))
                    .find();
        } catch (StackOverflowError e) {
            throw new GivenUp();
        }
    }

    /** A text that may be looked at so many times and no more: matching that backtracks for ever ends here. */
    private record Limited(CharSequence text, int[] looks) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_STEPS) {
                throw new GivenUp();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Limited(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
