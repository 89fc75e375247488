package org.vouchgate.skills.retrieval;

import java.util.List;

/** Guesses the language of a text from the pieces of words that names in each language have. */
final class Guess {

    /** What speaks for English before anything was read, in units of one piece that is ten times as frequent. */
    private static final double ENGLISH_FIRST = 4;

    private Guess() {}

    static Tongue of(String text, Wording wording) {
        if (isOtherScript(text)) {
            return Tongue.OTHER;
        }
        var grams = Terms.grams(text);
        var best = Tongue.EN;
        double highest = Double.NEGATIVE_INFINITY;
        for (var tongue : Tongue.values()) {
            int size = wording.names().end(tongue) - wording.names().begin(tongue);
            if (size > 0 && tongue != Tongue.OTHER) {
                double likelihood = likelihood(grams, tongue, size, wording.pieces())
                        + (tongue == Tongue.EN ? ENGLISH_FIRST * StrictMath.log(10) : 0);
                if (likelihood > highest) {
                    highest = likelihood;
                    best = tongue;
                }
            }
        }
        return best;
    }

    /** Whether most letters are none that any of the known languages is written with. */
    private static boolean isOtherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 < letters;
    }

    private static double likelihood(List<String> grams, Tongue tongue, int size, Postings pieces) {
        double sum = 0;
        for (var gram : grams) {
            int term = pieces.find(Terms.hash(tongue, gram));
            int count = term < 0
                    ? 0
                    : pieces.offsets().get(term + 1) - pieces.offsets().get(term);
            sum += StrictMath.log((count + 0.1) / (size + 1));
        }
        return sum;
    }
}
