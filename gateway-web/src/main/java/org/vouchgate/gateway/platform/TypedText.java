package org.vouchgate.gateway.platform;

import java.util.Optional;

/** What somebody typed, looked at before anything is done with it. */
public final class TypedText {

    /** What is wrong with it, named as the words for it are: {@code typed.empty}. */
    public enum Fault {
        EMPTY("typed.empty"),
        TOO_LONG("typed.too-long"),
        /** It holds control characters, or characters that turn the direction of what comes after. */
        INVISIBLE("typed.invisible");

        private final String key;

        Fault(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private TypedText() {}

    /** What is wrong with a text that must say something in so many characters at most. */
    public static Optional<Fault> faultOf(String text, int most) {
        if (text.isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (text.length() > most) {
            return Optional.of(Fault.TOO_LONG);
        }
        return text.codePoints().anyMatch(TypedText::isInvisible) ? Optional.of(Fault.INVISIBLE) : Optional.empty();
    }

    /** Line breaks and tabs are typed by people; overrides of direction (UAX #9) only serve to mislead. */
    private static boolean isInvisible(int point) {
        boolean typed = point == '\n' || point == '\r' || point == '\t';
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return turns || Character.getType(point) == Character.SURROGATE || Character.isISOControl(point) && !typed;
    }
}
