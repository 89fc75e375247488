package org.vouchgate.gateway.mail;

/** Makes what people typed fit for a mail: one line, nothing that is not seen, nothing that turns the direction of others. */
final class PlainWords {

    private PlainWords() {}

    /** At most so many characters, with an ellipsis where something was cut. */
    static String of(String typed, int most) {
        var plain = typed.codePoints()
                .map(point -> isGap(point) ? ' ' : point)
                .filter(point -> point == ' ' || isSeen(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
        return plain.codePointCount(0, plain.length()) <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isISOControl(point) || Character.isSpaceChar(point);
    }

    /** Joiners are part of how some scripts are written; every other invisible character is left out. */
    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        boolean joiner = point == 0x200C || point == 0x200D;
        return joiner
                || type != Character.FORMAT
                        && type != Character.PRIVATE_USE
                        && type != Character.SURROGATE
                        && type != Character.UNASSIGNED;
    }
}
