package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Words;

/** Texts as what they are compared by: stems of words, and pieces of words for what is spelt or compounded otherwise. */
final class Terms {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int TERM_BITS = 61;
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "with",
            "de", "des", "du", "la", "le", "les", "et", "en", "el", "los", "las", "y", "der", "die", "das", "und",
            "von", "mit", "im", "zu", "fur", "och", "av", "med", "att", "i", "pa", "het", "van", "een", "voor", "op",
            "te", "l", "d");

    /** A word's stem and where the word stands. */
    record Stem(String form, int start, int end) {}

    private Terms() {}

    static List<Stem> stems(String text, Tongue tongue) {
        var stemmer = tongue.stemmer();
        var stems = new ArrayList<Stem>();
        for (var word : Words.of(text)) {
            var form = word.form();
            if (EMPTY.contains(form)) {
                continue;
            }
            if (stemmer.isPresent() && form.chars().allMatch(Character::isLetter)) {
                stemmer.get().setCurrent(form);
                stemmer.get().stem();
                form = stemmer.get().getCurrent();
            }
            stems.add(new Stem(form, word.start(), word.end()));
        }
        return stems;
    }

    static List<String> forms(List<Stem> stems) {
        return stems.stream().map(Stem::form).toList();
    }

    static List<String> grams(String text) {
        var grams = new ArrayList<String>();
        for (var word : Words.of(text)) {
            if (!EMPTY.contains(word.form())) {
                addGrams("_" + word.form() + "_", grams);
            }
        }
        return grams;
    }

    private static void addGrams(String word, List<String> grams) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                grams.add(word.substring(i, i + length));
            }
        }
    }

    /**
     * A number for a term of a language, the same for ever: the language in the first three bits, so that no term of one is
     * ever taken for a term of another; in the others FNV-1a with a final mix.
     */
    static long hash(Tongue tongue, String term) {
        return (long) tongue.ordinal() << TERM_BITS | hash(term) >>> Long.SIZE - TERM_BITS;
    }

    /** The place of the language that a term is of. */
    static int tongue(long hash) {
        return (int) (hash >>> TERM_BITS);
    }

    /** A number for a text, the same for ever. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ hash >>> 32;
    }
}
