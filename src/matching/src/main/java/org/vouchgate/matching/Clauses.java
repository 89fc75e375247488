package org.vouchgate.matching;

/** Cuts text at punctuation. */
final class Clauses {

    /** Punctuation farther away than this is not looked for. */
    private static final int FARTHEST = 300;

    private Clauses() {}

    /** The part of a text around a place, up to the nearest of these marks; a mark within a word ("Node.js") is no mark. */
    static String around(String text, int start, int end, String marks) {
        int from = start;
        while (from > Math.max(0, start - FARTHEST) && !isMark(text, from - 1, marks)) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + FARTHEST) && !isMark(text, to, marks)) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isMark(String text, int at, String marks) {
        return marks.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
