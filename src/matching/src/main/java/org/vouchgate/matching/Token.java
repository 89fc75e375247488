package org.vouchgate.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchgate.skills.taxonomy.ArabicWords;

/**
 * A word, a number or a mark of a line, made comparable: lower case, without accents. Hyphens, apostrophes and quotes
 * are as good as spaces, and digits are apart from letters: {@code 25kg} is two words.
 *
 * @param form  what is compared
 * @param start offset of its first character
 * @param end   offset after its last character
 */
record Token(String form, int start, int end) {

    private static final String MARKS = ",;:!?()/|[]•·";

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                tokens.add(new Token(form(text.substring(at, end)), at, end));
            } else if (isMark(text, at)) {
                tokens.add(new Token(text.substring(at, at + 1), at, at + 1));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    boolean isMark() {
        return form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
    }

    boolean isDigits() {
        return Character.isDigit(form.charAt(0));
    }

    private static int wordEnd(String text, int at) {
        boolean digits = isDigit(text.charAt(at));
        int end = at;
        while (end < text.length() && (digits ? isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Halves of characters beyond the first 65,536 count as letters, so that no such character is cut in two. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A full stop ends something only before a space or the end: "Node.js" goes on. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return c == '.'
                ? at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))
                : MARKS.indexOf(c) >= 0;
    }

    private static String form(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return ArabicWords.bare(Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .replace("ß", "ss")
                        .replace('ł', 'l')
                        .replace('ø', 'o'));
            }
        }
        return lower;
    }
}
