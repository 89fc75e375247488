package org.vouchgate.gateway.rights.exercise;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.gateway.rights.Statement;

/** What people may write to each other here: some text, not too long, with nothing in it that cannot be seen. */
public final class Wording {

    /** Characters that turn the direction of what follows (UAX #9), and control characters but for line ends and tabs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C\\uFEFF\\p{Cc}&&[^\\n\\r\\t]]");

    /** What is wrong with a text. */
    public enum Mistake {
        EMPTY("rights.mistake.empty"),
        TOO_LONG("rights.mistake.too-long"),
        UNSEEN_CHARACTERS("rights.mistake.unseen-characters");

        private final String key;

        Mistake(String key) {
            this.key = key;
        }

        /** What the words for it are called; the longest that is allowed stands for {@code {0}}. */
        public String key() {
            return key;
        }
    }

    private Wording() {}

    /** As it is kept: one kind of line end, no blanks around it. */
    public static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    public static Optional<Mistake> mistake(String text) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return Optional.of(Mistake.EMPTY);
        }
        if (plain.length() > Statement.LONGEST) {
            return Optional.of(Mistake.TOO_LONG);
        }
        return UNSEEN.matcher(plain).find() ? Optional.of(Mistake.UNSEEN_CHARACTERS) : Optional.empty();
    }
}
