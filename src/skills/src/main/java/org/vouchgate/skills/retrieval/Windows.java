package org.vouchgate.skills.retrieval;

import java.util.ArrayList;

/**
 * Parts of a text as vectors: what a few neighbouring pieces mean together, in their context. A skill is asked for in a few words
 * of a sentence, and the vector of the whole sentence drowns it.
 *
 * @param vectors one row for each number of the vectors, one column for each part, padded with zeros
 * @param count   how many parts there are
 * @param starts  where each part begins in the text
 * @param ends    where it ends
 */
record Windows(float[][] vectors, int count, int[] starts, int[] ends) {

    private record Part(float[] vector, int start, int end) {}

    /** The whole text, as one part. */
    static float[] whole(SentenceModel.Pieces pieces) {
        return mean(pieces.vectors(), 0, pieces.vectors().length);
    }

    /** One part, of which only the vector is known. */
    static Windows of(float[] vector) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(vector, -1, -1));
        return columns(parts);
    }

    /**
     * All parts of some lengths.
     *
     * @param sizes how many pieces; a text with fewer is one part
     * @param step  how many pieces from one part to the next
     */
    static Windows of(SentenceModel.Pieces pieces, int[] sizes, int step) {
        int last = pieces.vectors().length - 1;
        var parts = new ArrayList<Part>();
        parts.add(part(pieces, 0, last + 1));
        for (int size : sizes) {
            for (int from = 1; from < Math.max(2, last - size + 1); from += step) {
                parts.add(part(pieces, from, Math.min(from + size, last)));
            }
        }
        return columns(parts);
    }

    private static Part part(SentenceModel.Pieces pieces, int from, int to) {
        int first = Math.max(1, from);
        int last = Math.max(first, Math.min(to, pieces.vectors().length - 1) - 1);
        return new Part(
                mean(pieces.vectors(), from, Math.max(from + 1, to)), pieces.starts()[first], pieces.ends()[last]);
    }

    private static Windows columns(ArrayList<Part> parts) {
        int length = parts.get(0).vector().length;
        var columns = new float[length][(parts.size() + 15) / 16 * 16];
        var starts = new int[parts.size()];
        var ends = new int[parts.size()];
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < length; i++) {
                columns[i][p] = parts.get(p).vector()[i];
            }
            starts[p] = parts.get(p).start();
            ends[p] = parts.get(p).end();
        }
        return new Windows(columns, parts.size(), starts, ends);
    }

    static float[] mean(float[][] vectors, int from, int to) {
        var sum = new float[vectors[0].length];
        for (int v = from; v < to; v++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vectors[v][i];
            }
        }
        return unit(sum);
    }

    /** The same direction with the length 1; changes the array. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float each : vector) {
            square += (double) each * each;
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-18));
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Some numbers of the vector of a part. */
    float[] column(int part, int from, int count) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = vectors[from + i][part];
        }
        return numbers;
    }

    /** How much each part has to do with a vector. */
    float[] likeness(float[] vector) {
        var sums = new float[vectors[0].length];
        addUp(vectors, vector, sums);
        return sums;
    }

    /**
     * Adds rows up, each so many times. Four at once, which saves reading and writing the sums, and one after the other in each
     * sum, so that it is the same to the bit.
     */
    static void addUp(float[][] rows, float[] times, float[] sums) {
        int done = 0;
        for (; done + 4 <= times.length; done += 4) {
            addFour(rows, times, done, sums);
        }
        for (; done < times.length; done++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += times[done] * rows[done][i];
            }
        }
    }

    /** Kept so simple that the compiler makes vector instructions of it. */
    private static void addFour(float[][] rows, float[] times, int from, float[] sums) {
        var one = rows[from];
        var two = rows[from + 1];
        var three = rows[from + 2];
        var four = rows[from + 3];
        float a = times[from];
        float b = times[from + 1];
        float c = times[from + 2];
        float d = times[from + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (((sums[i] + a * one[i]) + b * two[i]) + c * three[i]) + d * four[i];
        }
    }
}
