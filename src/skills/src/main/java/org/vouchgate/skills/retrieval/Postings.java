package org.vouchgate.skills.retrieval;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * For each term, the documents it occurs in and how much it weighs there. A document's score for a text is the sum over the
 * terms they share, in the order of the terms, so that it is the same to the bit each time.
 *
 * @param terms   hashes of the terms, ascending
 * @param offsets where a term's documents begin; one more than there are terms
 * @param idf     how rare each term is
 * @param cells   documents by number, and what the term weighs in each of them
 * @param norms   the length of each document's vector before it was made 1; empty where documents are not compared by angle
 */
record Postings(LongBuffer terms, IntBuffer offsets, FloatBuffer idf, Cells cells, FloatBuffer norms) {

    /** How much a text has of each term that is known, by number of the term, and the length of the whole. */
    record Query(Map<Integer, Float> terms, float norm) {}

    /** The number of a term, or a negative number. */
    int find(long term) {
        return find(terms, term);
    }

    /** Where a number stands among ascending ones, or a negative number. */
    static int find(LongBuffer ascending, long wanted) {
        int low = 0;
        int high = ascending.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long value = ascending.get(middle);
            if (value == wanted) {
                return middle;
            }
            if (value < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * A text to compare by angle: rare terms weigh more, repeated ones a little more.
     *
     * @param documents how many documents there are in the language
     */
    Query query(Tongue tongue, Collection<String> text, int documents) {
        var counts = new TreeMap<String, Integer>();
        text.forEach(term -> counts.merge(term, 1, Integer::sum));
        var known = new TreeMap<Integer, Float>();
        double square = 0;
        double unknown = StrictMath.log(documents + 1.0) + 1;
        for (var count : counts.entrySet()) {
            int term = find(Terms.hash(tongue, count.getKey()));
            double weight = (1 + StrictMath.log(count.getValue())) * (term < 0 ? unknown : idf.get(term));
            square += weight * weight;
            if (term >= 0) {
                known.put(term, (float) weight);
            }
        }
        return new Query(known, (float) Math.sqrt(square));
    }

    /** A text whose terms count by their presence alone. */
    Query presence(Tongue tongue, Collection<String> text) {
        var known = new TreeMap<Integer, Float>();
        for (var each : text) {
            int term = find(Terms.hash(tongue, each));
            if (term >= 0) {
                known.merge(term, 1f, Float::sum);
            }
        }
        return new Query(known, 1);
    }

    /** Adds up what each document shares with a text. */
    float[] scores(Query query, int size) {
        var sums = new float[size];
        query.terms().forEach((term, weight) -> {
            int from = offsets.get(term);
            int to = offsets.get(term + 1);
            var found = new int[to - from];
            var shares = new float[to - from];
            cells.get(from, found, shares);
            for (int i = 0; i < found.length; i++) {
                sums[found[i]] += weight * shares[i];
            }
        });
        return sums;
    }
}
