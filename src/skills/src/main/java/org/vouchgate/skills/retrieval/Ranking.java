package org.vouchgate.skills.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the ways in which texts are like skills are weighed into one number. The weights were found by logistic regression on
 * development data and stand in a table beside this class: one row for each {@link Likeness} and each constant, one column
 * for each kind of text.
 */
final class Ranking {

    /** Names the weights in version strings; to be raised whenever the table, or what is looked up with it, changes. */
    static final String VERSION = "r5";

    /** The lowest score that counts as recognised. */
    static final double THRESHOLD = 0.33;

    private static final String TABLE = "ranking.tsv";
    /** Texts of up to so many words are phrases, texts from so many on are sentences; between, they are something of both. */
    private static final int PHRASE = 5;

    private static final int SENTENCE = 9;

    /** What kind of text it is, as far as other weights are right for it. */
    enum Kind {
        SENTENCE,
        PHRASE,
        SENTENCE_WORDS,
        PHRASE_WORDS,
        FOREIGN,
        FOREIGN_WORDS
    }

    private static final Map<String, double[]> WEIGHTS = read();

    private Ranking() {}

    /** Weighs each skill that was looked at: more than 0, less than 1. */
    static double[] scores(Looks looks, Tongue tongue, int words) {
        if (tongue != Tongue.EN) {
            return scores(looks, looks.meant() ? Kind.FOREIGN : Kind.FOREIGN_WORDS);
        }
        double phrase = phrase(words);
        var asPhrase = scores(looks, looks.meant() ? Kind.PHRASE : Kind.PHRASE_WORDS);
        var asSentence = scores(looks, looks.meant() ? Kind.SENTENCE : Kind.SENTENCE_WORDS);
        for (int i = 0; i < asPhrase.length; i++) {
            asPhrase[i] = phrase * asPhrase[i] + (1 - phrase) * asSentence[i];
        }
        return asPhrase;
    }

    /** How much a text is a phrase and not a sentence. */
    private static double phrase(int words) {
        return Math.max(0, Math.min(1, (SENTENCE - words) / (double) (SENTENCE - PHRASE)));
    }

    /**
     * How likely each skill is meant, in the order of their scores and never more than the one before: what
     * {@link Confidence} makes of the score, or the score itself where it cannot.
     */
    static List<Double> sureness(Looks looks, List<Integer> order, double[] scores, Tongue tongue, int words) {
        return tongue == Tongue.EN && looks.meant()
                ? Confidence.of(looks, order, scores, words)
                : order.stream().map(place -> scores[place]).toList();
    }

    private static double[] scores(Looks looks, Kind kind) {
        var weights = new double[Likeness.COUNT];
        for (var likeness : Likeness.values()) {
            double highest = likeness.ordinal() < Likeness.RELATIVE ? looks.highest(likeness) : 1;
            weights[likeness.ordinal()] = highest > 0 ? weight(likeness.name(), kind) / highest : 0;
        }
        double constant = weight("constant", kind)
                + weight("highest_meaning", kind) * looks.highest(Likeness.MEANING_PART_ANY_NAME)
                + weight("highest_stems", kind) * looks.highest(Likeness.STEMS)
                + weight("highest_pieces", kind) * looks.highest(Likeness.PIECES);
        double slope = weight("slope", kind);
        var scores = new double[looks.skills().length];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * looks.values()[i][j];
            }
            scores[i] = 1 / (1 + StrictMath.exp(-(constant + slope * sum)));
        }
        return scores;
    }

    private static double weight(String row, Kind kind) {
        return WEIGHTS.get(row)[kind.ordinal()];
    }

    private static Map<String, double[]> read() {
        var weights = new TreeMap<String, double[]>();
        try (var in = Ranking.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the build");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            lines.skip(1).map(line -> line.split("\t")).forEach(fields -> {
                var row = new double[Kind.values().length];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Double.parseDouble(fields[i + 1]);
                }
                weights.put(fields[0], row);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
