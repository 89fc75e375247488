package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents and what a term weighs in each, numbered from 0, in parts that are short enough to be mapped into memory.
 *
 * @param docs    a part after the other; all but the last are full
 * @param weights the same
 */
record Cells(List<IntBuffer> docs, List<FloatBuffer> weights) {

    private static final int PART_BITS = 28;
    private static final int PART = 1 << PART_BITS;

    /** How many parts there are of so many cells. */
    static int parts(int cells) {
        return (int) (((long) cells + PART - 1) >> PART_BITS);
    }

    int doc(int cell) {
        return docs.get(cell >> PART_BITS).get(cell & PART - 1);
    }

    float weight(int cell) {
        return weights.get(cell >> PART_BITS).get(cell & PART - 1);
    }

    /** Takes as many cells as there is room for. */
    void get(int from, int[] documents, float[] shares) {
        for (int done = 0; done < documents.length; ) {
            int part = from + done >> PART_BITS;
            int place = from + done & PART - 1;
            int count = Math.min(documents.length - done, PART - place);
            docs.get(part).get(place, documents, done, count);
            weights.get(part).get(place, shares, done, count);
            done += count;
        }
    }

    /** Lays cells down, one after the other. */
    static final class Builder {

        private final List<IntBuffer> docs = new ArrayList<>();
        private final List<FloatBuffer> weights = new ArrayList<>();
        private final Scratch scratch;
        private final long most;
        private int size;

        /** @param most how many cells there will be at most */
        Builder(Scratch scratch, long most) {
            this.scratch = scratch;
            this.most = most;
        }

        void add(int document, float weight) throws IOException {
            if ((size & PART - 1) == 0) {
                long room = Math.min(PART, most - size);
                docs.add(scratch.ints(room));
                weights.add(scratch.floats(room));
            }
            docs.get(docs.size() - 1).put(document);
            weights.get(weights.size() - 1).put(weight);
            size = Math.incrementExact(size);
        }

        int size() {
            return size;
        }

        /** Divides the weight in each document by a number of that document. */
        void divide(float[] norms) {
            for (int part = 0; part < docs.size(); part++) {
                var of = docs.get(part);
                var weight = weights.get(part);
                for (int i = 0; i < of.position(); i++) {
                    weight.put(i, weight.get(i) / norms[of.get(i)]);
                }
            }
        }

        Cells cells() {
            docs.forEach(IntBuffer::flip);
            weights.forEach(FloatBuffer::flip);
            return new Cells(docs, weights);
        }
    }
}
