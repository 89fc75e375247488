package org.vouchgate.skills.taxonomy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as words that can be compared: lower case, without accents, plural folded into singular.
 *
 * <p>Made for names of skills: {@code C++}, {@code C#}, {@code .NET} and {@code Node.js} stay one word each.
 */
public final class Words {

    /** A word and where it stands in the text. */
    public record Word(String form, int start, int end) {}

    private static final Pattern WORD = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}])\\.)?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*[+#]*(?:\\.[\\p{L}\\p{N}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
            "use", "using", "your", "our", "skill", "de", "des", "du", "la", "le", "les", "et", "en", "el", "los",
            "las", "y", "der", "die", "das", "und", "von", "mit", "im", "zu", "fur");

    private Words() {}

    /** The words of a text in order. */
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(form(matcher.group()), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** A text as the key by which equal names are equal; empty text if it has no words. */
    public static String key(String text) {
        return String.join(" ", of(text).stream().map(Word::form).toList());
    }

    /** The words that carry meaning, each once, in order. */
    public static List<String> content(String text) {
        return of(text).stream()
                .map(Word::form)
                .filter(form -> !EMPTY.contains(form))
                .distinct()
                .toList();
    }

    private static String form(String word) {
        return singular(isPlain(word) ? word.toLowerCase(Locale.ROOT) : withoutMarks(word));
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String withoutMarks(String word) {
        return ArabicWords.bare(MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss"));
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }
}
