package org.vouchgate.skills.retrieval;

import java.util.BitSet;
import java.util.PriorityQueue;

/** Skills worth a closer look: the best by each way of finding. */
final class Candidates {

    private static final int BEST = 60;

    private final BitSet chosen = new BitSet();

    /** Adds the skills with the highest values; of equals the first. */
    void addBest(float[] values) {
        var lowestFirst = new PriorityQueue<Integer>((one, other) ->
                values[one] == values[other] ? Integer.compare(other, one) : Float.compare(values[one], values[other]));
        for (int skill = 0; skill < values.length; skill++) {
            if (values[skill] > 0 && (lowestFirst.size() < BEST || values[skill] > values[lowestFirst.element()])) {
                lowestFirst.add(skill);
                if (lowestFirst.size() > BEST) {
                    lowestFirst.remove();
                }
            }
        }
        lowestFirst.forEach(chosen::set);
    }

    void add(BitSet skills) {
        chosen.or(skills);
    }

    int[] skills() {
        return chosen.stream().toArray();
    }
}
