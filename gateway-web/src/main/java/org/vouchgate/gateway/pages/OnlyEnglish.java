package org.vouchgate.gateway.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks what only English says within a sentence of another language: the words of a library, or of somebody else's system. Readers
 * and screen readers are told so where the sentence is shown (WCAG 2.2, 3.1.2).
 */
public final class OnlyEnglish {

    private static final char FROM = '\ufff9';
    private static final char TO = '\ufffb';
    private static final Pattern MARKS = Pattern.compile("[" + FROM + TO + "]");
    private static final Pattern MARKED = Pattern.compile(FROM + "([^" + TO + "]*)" + TO);

    private OnlyEnglish() {}

    /** A part of a sentence that is one language throughout. */
    public record Part(String text, boolean english) {}

    /** The English, to be put into a sentence. Marks of its own count for nothing. */
    public static String quote(String english) {
        return FROM + MARKS.matcher(english).replaceAll("") + TO;
    }

    /** The sentence in its parts, none of them empty. */
    public static List<Part> parts(String sentence) {
        var parts = new ArrayList<Part>();
        var quoted = MARKED.matcher(sentence);
        int end = 0;
        while (quoted.find()) {
            add(parts, sentence.substring(end, quoted.start()), false);
            add(parts, quoted.group(1), true);
            end = quoted.end();
        }
        add(parts, sentence.substring(end), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean english) {
        var shown = MARKS.matcher(text).replaceAll("");
        if (!shown.isEmpty()) {
            parts.add(new Part(shown, english));
        }
    }
}
