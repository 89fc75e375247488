package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely a skill is that was found for a text, given what else was found: a text asks for few skills, so the tenth
 * is less likely than the first of the same score, and one that stands out is more likely than one among many. Found by
 * logistic regression on development sentences. It never changes the order.
 */
final class Confidence {

    /** So many skills are found with any confidence at all; how much stands among them says how sure the ranking is. */
    private static final int FIRST = 15;

    private static final double CONSTANT = -0.8586;
    private static final double SCORE = 0.0625;
    private static final double PLACE = -0.8903;
    private static final double BEHIND_FIRST = 0.2779;
    private static final double MEANING = -0.0044;
    private static final double NAMED = -0.0051;
    private static final double COVER = 0.6908;
    private static final double MENTIONED = 1.4354;
    private static final double NEARER_IN_MEANING = -0.0560;
    private static final double WORDS = 0.1663;
    private static final double ALL = -0.1738;

    private Confidence() {}

    /**
     * The probabilities of skills in the order in which they were ranked, none more likely than the one before.
     *
     * @param looks  at the skills
     * @param order  places in the looks, best first
     * @param scores of the skills, by place in the looks
     * @param words  how many words the text has
     */
    static List<Double> of(Looks looks, List<Integer> order, double[] scores, int words) {
        double all = order.stream().limit(FIRST).mapToDouble(i -> scores[i]).sum();
        double highest = order.isEmpty() ? 0 : logit(scores[order.get(0)]);
        double before = 1;
        var found = new ArrayList<Double>();
        for (int place : order) {
            var value = looks.values()[place];
            double sum = CONSTANT
                    + SCORE * logit(scores[place])
                    + PLACE * StrictMath.log(found.size() + 1.0)
                    + BEHIND_FIRST * (logit(scores[place]) - highest)
                    + MEANING * value[Likeness.MEANING_PART_ANY_NAME.ordinal()]
                    + NAMED * value[Likeness.NAMED.ordinal()]
                    + COVER * value[Likeness.COVER.ordinal()]
                    + MENTIONED * value[Likeness.MENTIONED.ordinal()]
                    + NEARER_IN_MEANING * StrictMath.log(1.0 + nearer(looks, place))
                    + WORDS * StrictMath.log(1.0 + words)
                    + ALL * all;
            before = Math.min(before, 1 / (1 + StrictMath.exp(-sum)));
            found.add(before);
        }
        return found;
    }

    private static double logit(double score) {
        return StrictMath.log(score / (1 - score + 1e-12) + 1e-12);
    }

    private static long nearer(Looks looks, int place) {
        int meaning = Likeness.MEANING_PART_ANY_NAME.ordinal();
        long nearer = 0;
        for (var row : looks.values()) {
            nearer += row[meaning] > looks.values()[place][meaning] ? 1 : 0;
        }
        return nearer;
    }
}
