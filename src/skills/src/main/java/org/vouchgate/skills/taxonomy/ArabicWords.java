package org.vouchgate.skills.taxonomy;

/**
 * Arabic words without what is written onto them: the article, "and", "with" and "for", which other languages write as words of
 * their own. The same is cut off names and texts, so that what is cut too much of one is cut too much of the other.
 */
public final class ArabicWords {

    private static final char FIRST = '\u0620';
    private static final char LAST = '\u064A';
    private static final String JOINED = "وفبكل";
    private static final String ARTICLE = "ال";
    private static final String FOR_THE = "لل";
    private static final String LOOSELY_JOINED = "وبل";
    private static final int SHORTEST_BARE = 4;

    private ArabicWords() {}

    /** @param word without accents; words of other scripts stay as they are */
    public static String bare(String word) {
        if (word.isEmpty() || word.charAt(0) < FIRST || word.charAt(0) > LAST) {
            return word;
        }
        var plain = spelling(word);
        return withoutLetter(withoutArticle(plain));
    }

    /** Ends that are as often written the one way as the other, and the stroke that only makes a word longer. */
    private static String spelling(String word) {
        var plain = word.replace("\u0640", "").replace('\u0649', '\u064A');
        return plain.endsWith("\u0629") ? plain.substring(0, plain.length() - 1) + "\u0647" : plain;
    }

    private static String withoutArticle(String word) {
        int start = word.startsWith(ARTICLE) || word.startsWith(FOR_THE)
                ? 2
                : word.length() > 2
                                && JOINED.indexOf(word.charAt(0)) >= 0
                                && (word.startsWith(ARTICLE, 1) || word.startsWith(FOR_THE, 1))
                        ? 3
                        : 0;
        return word.length() - start >= 2 ? word.substring(start) : word;
    }

    private static String withoutLetter(String word) {
        return word.length() > SHORTEST_BARE && LOOSELY_JOINED.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
    }
}
