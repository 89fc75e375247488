package org.vouchgate.skills.retrieval;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Collects the terms of documents, numbered as they come, and weighs them when all are known. */
final class PostingsBuilder {

    /** Saturation and length of BM25, as is usual. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;

    private final HashMap<Long, Integer> numbers = new HashMap<>();
    private final int[] sizes = new int[Tongue.values().length];
    private long[] keys = new long[1024];
    private byte[] tongues = new byte[1024];
    /** Term, document and count, one after the other. */
    private int[] cells = new int[3 * 4096];

    private int used;
    private int[] lengths = new int[1024];
    private int size;

    void add(Tongue tongue, List<String> terms) {
        if (size == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        lengths[size] = terms.size();
        var counts = new HashMap<String, Integer>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        counts.forEach((term, count) -> cell(number(Terms.hash(tongue, term), tongue), count));
        size++;
        sizes[tongue.ordinal()]++;
    }

    private int number(long key, Tongue tongue) {
        var known = numbers.putIfAbsent(key, numbers.size());
        if (known != null) {
            return known;
        }
        int number = numbers.size() - 1;
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, 2 * number);
            tongues = Arrays.copyOf(tongues, 2 * number);
        }
        keys[number] = key;
        tongues[number] = (byte) tongue.ordinal();
        return number;
    }

    private void cell(int term, int count) {
        if (used + 3 > cells.length) {
            cells = Arrays.copyOf(cells, 2 * cells.length);
        }
        cells[used++] = term;
        cells[used++] = size;
        cells[used++] = count;
    }

    /** For comparing by angle: each document's vector gets the length 1. How rare a term is counts within its language. */
    Postings byAngle() {
        var laid = lay();
        int terms = laid.keys.length;
        var idf = new float[terms];
        var squares = new double[size];
        for (int t = 0; t < terms; t++) {
            idf[t] = (float) (StrictMath.log((laid.sizes[t] + 1.0) / (laid.offsets[t + 1] - laid.offsets[t] + 1)) + 1);
            for (int i = laid.offsets[t]; i < laid.offsets[t + 1]; i++) {
                laid.weights[i] = (float) ((1 + StrictMath.log(laid.weights[i])) * idf[t]);
                squares[laid.docs[i]] += (double) laid.weights[i] * laid.weights[i];
            }
        }
        var norms = new float[size];
        for (int d = 0; d < size; d++) {
            norms[d] = (float) Math.sqrt(squares[d]);
        }
        for (int i = 0; i < laid.docs.length; i++) {
            laid.weights[i] /= norms[laid.docs[i]];
        }
        return laid.postings(idf, norms);
    }

    /** For BM25. */
    Postings byFrequency() {
        var laid = lay();
        double average = Arrays.stream(lengths, 0, size).average().orElse(1);
        var idf = new float[laid.keys.length];
        for (int t = 0; t < idf.length; t++) {
            int df = laid.offsets[t + 1] - laid.offsets[t];
            idf[t] = (float) StrictMath.log(1 + (size - df + 0.5) / (df + 0.5));
            for (int i = laid.offsets[t]; i < laid.offsets[t + 1]; i++) {
                double count = laid.weights[i];
                double length = 1 - B + B * lengths[laid.docs[i]] / average;
                laid.weights[i] = (float) (idf[t] * count * (K1 + 1) / (count + K1 * length));
            }
        }
        return laid.postings(idf, new float[0]);
    }

    /** Counts in the places of weights, terms ascending, documents ascending within each; how many documents its language has. */
    private record Laid(long[] keys, int[] offsets, int[] docs, float[] weights, int[] sizes) {

        Postings postings(float[] idf, float[] norms) {
            return new Postings(
                    LongBuffer.wrap(keys),
                    IntBuffer.wrap(offsets),
                    FloatBuffer.wrap(idf),
                    IntBuffer.wrap(docs),
                    FloatBuffer.wrap(weights),
                    FloatBuffer.wrap(norms));
        }
    }

    private Laid lay() {
        int terms = numbers.size();
        var sorted = Arrays.copyOf(keys, terms);
        Arrays.sort(sorted);
        var rank = new int[terms];
        var documents = new int[terms];
        for (int t = 0; t < terms; t++) {
            rank[t] = Arrays.binarySearch(sorted, keys[t]);
            documents[rank[t]] = sizes[tongues[t]];
        }
        var offsets = new int[terms + 1];
        for (int i = 0; i < used; i += 3) {
            offsets[rank[cells[i]] + 1]++;
        }
        for (int t = 0; t < terms; t++) {
            offsets[t + 1] += offsets[t];
        }
        var next = Arrays.copyOf(offsets, terms);
        var docs = new int[used / 3];
        var counts = new float[used / 3];
        for (int i = 0; i < used; i += 3) {
            int place = next[rank[cells[i]]]++;
            docs[place] = cells[i + 1];
            counts[place] = cells[i + 2];
        }
        return new Laid(sorted, offsets, docs, counts, documents);
    }
}
