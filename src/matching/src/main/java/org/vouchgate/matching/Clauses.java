package org.vouchgate.matching;

import java.util.Locale;
import java.util.Set;

/** Cuts text at punctuation. */
final class Clauses {

    /** Parts of a sentence; brackets are parts of their own. */
    static final String PARTS = ",;.!?()|•·";
    /** Parts of a sentence with the brackets in them. */
    static final String CLAUSES = ",;.!?|•·";
    /** Whole sentences. */
    static final String SENTENCES = ";.!?|•";

    private static final int LONGEST_ABBREVIATION = 8;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mind",
            "min",
            "max",
            "bzw",
            "ca",
            "inkl",
            "incl",
            "ggf",
            "evtl",
            "approx",
            "etc",
            "dr",
            "env",
            "aprox",
            "np",
            "bijv",
            "ev",
            "resp",
            "excl",
            "exkl",
            "nr",
            "abgeschl",
            "o",
            "u",
            "z",
            "b",
            "e",
            "g",
            "i",
            "d",
            "h",
            "p",
            "ex");

    /** Punctuation farther away than this is not looked for. */
    private static final int FARTHEST = 300;

    /**
     * A part of a text.
     *
     * @param start offset of its first character
     * @param end   offset after its last character
     */
    record Span(int start, int end) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }
    }

    private Clauses() {}

    /** The part of a text around a place, up to the nearest of these marks; a mark within a word ("Node.js") is no mark. */
    static Span around(String text, int start, int end, String marks) {
        int from = start;
        while (from > Math.max(0, start - FARTHEST) && !isMark(text, from - 1, marks)) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + FARTHEST) && !isMark(text, to, marks)) {
            to++;
        }
        return new Span(from, to);
    }

    /** Whether a place stands in brackets. */
    static boolean inBrackets(String text, int start, int end) {
        int open = text.lastIndexOf('(', start);
        return open >= 0 && text.indexOf(')', open) >= end;
    }

    /** The inside of the brackets right behind a place; empty if there are none. */
    static Span bracketsBehind(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int close = at < text.length() && text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
        return close < 0 ? new Span(end, end) : new Span(at + 1, close);
    }

    private static boolean isMark(String text, int at, String marks) {
        char c = text.charAt(at);
        if (marks.indexOf(c) < 0) {
            return false;
        }
        if (c == '(') {
            return at == 0 || Character.isWhitespace(text.charAt(at - 1));
        }
        return (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                && !(c == '.' && isAbbreviated(text, at));
    }

    /** "mind. 2 Jahre" goes on after its full stop. */
    private static boolean isAbbreviated(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
    }
}
