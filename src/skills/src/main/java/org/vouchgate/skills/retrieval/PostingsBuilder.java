package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/** Collects the terms of documents, numbered as they come, and weighs them when all are known. */
final class PostingsBuilder {

    /** Saturation and length of BM25, as is usual. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final Scratch scratch;
    private final Inverted terms;
    /** How many documents each language has. */
    private final int[] sizes = new int[Tongue.values().length];

    private int[] lengths = new int[1024];
    private int size;

    PostingsBuilder(Scratch scratch) throws IOException {
        this.scratch = scratch;
        this.terms = new Inverted(scratch);
    }

    void add(Tongue tongue, List<String> document) throws IOException {
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        lengths[size] = document.size();
        for (var term : document) {
            terms.add(Terms.hash(tongue, term), size);
        }
        size++;
        sizes[tongue.ordinal()]++;
    }

    /** For comparing by angle: each document's vector gets the length 1. How rare a term is counts within its language. */
    Postings byAngle() throws IOException {
        var laid = new Laid(scratch, terms.size());
        var squares = new double[size];
        terms.forEach((term, documents, times, count) -> {
            int known = sizes[Terms.tongue(term)];
            float idf = (float) (StrictMath.log((known + 1.0) / (count + 1)) + 1);
            for (int i = 0; i < count; i++) {
                float weight = (float) ((1 + StrictMath.log(times[i])) * idf);
                squares[documents[i]] += (double) weight * weight;
                laid.cells.add(documents[i], weight);
            }
            laid.end(term, idf);
        });
        var norms = new float[size];
        for (int d = 0; d < size; d++) {
            norms[d] = (float) Math.sqrt(squares[d]);
        }
        laid.cells.divide(norms);
        return laid.postings(norms);
    }

    /** For BM25. */
    Postings byFrequency() throws IOException {
        var laid = new Laid(scratch, terms.size());
        double average = Arrays.stream(lengths, 0, size).average().orElse(1);
        terms.forEach((term, documents, times, count) -> {
            float idf = (float) StrictMath.log(1 + (size - count + 0.5) / (count + 0.5));
            for (int i = 0; i < count; i++) {
                double length = 1 - B + B * lengths[documents[i]] / average;
                laid.cells.add(documents[i], (float) (idf * (double) times[i] * (K1 + 1) / (times[i] + K1 * length)));
            }
            laid.end(term, idf);
        });
        return laid.postings(new float[0]);
    }

    /** Postings as they are laid down, one term after the other. */
    private static final class Laid {

        private final Cells.Builder cells;
        private long[] keys = new long[1024];
        private int[] offsets = new int[1025];
        private float[] idf = new float[1024];
        private int count;

        Laid(Scratch scratch, long most) {
            cells = new Cells.Builder(scratch, most);
        }

        void end(long key, float rarity) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, 2 * count);
                idf = Arrays.copyOf(idf, 2 * count);
                offsets = Arrays.copyOf(offsets, 2 * count + 1);
            }
            keys[count] = key;
            idf[count++] = rarity;
            offsets[count] = cells.size();
        }

        Postings postings(float[] norms) {
            return new Postings(
                    LongBuffer.wrap(Arrays.copyOf(keys, count)),
                    IntBuffer.wrap(Arrays.copyOf(offsets, count + 1)),
                    FloatBuffer.wrap(Arrays.copyOf(idf, count)),
                    cells.cells(),
                    FloatBuffer.wrap(norms));
        }
    }
}
