package org.vouchgate.skills.retrieval;

import java.util.Arrays;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Ridge regression from pieces of words of the names of one language onto the vectors of their skills, solved in its dual form
 * by conjugate gradients. Each number of the vectors is a problem of its own; they are solved a block at a time, so that
 * memory is bounded, and always in the same order, so that the answer is the same to the bit.
 */
final class Ridge {

    private static final int ROUNDS = 12;
    private static final int BLOCK = 64;
    private static final float PENALTY = 1;
    /** One of so many names at most has a rare piece. */
    private static final int MOST = 50;

    private final int size;
    private final float[][] wanted;
    private final float[] mean;
    /** Of each piece that more than one name has, the names and what it weighs there. */
    private final int[][] docs;

    private final float[][] shares;
    /** What each name has in common with itself by pieces that no other has. */
    private final float[] alone;
    /** What the rare pieces of each name weigh together. */
    private final double[] norms;

    Ridge(Names names, Tongue tongue, Postings pieces, Meaning meaning) {
        int begin = names.begin(tongue);
        this.size = names.count(tongue);
        this.alone = new float[size];
        this.docs = new int[pieces.terms().limit()][];
        this.shares = new float[docs.length][];
        for (int term = 0; term < docs.length; term++) {
            read(pieces, term, begin);
        }
        this.norms = norms();
        this.wanted = IntStream.range(begin, begin + size)
                .mapToObj(name -> meaning.together(names.skill(name)))
                .toArray(float[][]::new);
        this.mean = new float[meaning.names().length()];
        for (var vector : wanted) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / size;
            }
        }
    }

    /** Takes what a piece has to do with names of this language. */
    private void read(Postings pieces, int term, int begin) {
        int from = pieces.offsets().get(term);
        int to = pieces.offsets().get(term + 1);
        var own = isRare(pieces, term, size)
                ? IntStream.range(from, to)
                        .filter(i ->
                                pieces.cells().doc(i) >= begin && pieces.cells().doc(i) < begin + size)
                        .toArray()
                : new int[0];
        boolean shared = own.length > 1;
        docs[term] = new int[shared ? own.length : 0];
        shares[term] = new float[docs[term].length];
        for (int i = 0; i < own.length; i++) {
            int name = pieces.cells().doc(own[i]) - begin;
            float share = pieces.cells().weight(own[i]);
            if (shared) {
                docs[term][i] = name;
                shares[term][i] = share;
            } else {
                alone[name] = share * share;
            }
        }
    }

    /** Pieces that many names have say little and cost most. */
    static boolean isRare(Postings pieces, int term, int names) {
        return pieces.offsets().get(term + 1) - pieces.offsets().get(term) <= names / MOST;
    }

    /** Each name's vector is made 1 long, as if there were no other pieces. */
    private double[] norms() {
        var squares = new double[size];
        for (int name = 0; name < size; name++) {
            squares[name] = Math.max(1e-9, alone[name]);
        }
        for (int t = 0; t < docs.length; t++) {
            for (int d = 0; d < docs[t].length; d++) {
                squares[docs[t][d]] += shares[t][d] * shares[t][d];
            }
        }
        for (int t = 0; t < docs.length; t++) {
            for (int d = 0; d < docs[t].length; d++) {
                shares[t][d] /= (float) Math.sqrt(squares[docs[t][d]]);
            }
        }
        for (int name = 0; name < size; name++) {
            alone[name] /= (float) squares[name];
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    float[] mean() {
        return mean.clone();
    }

    /**
     * A vector for each name, to be multiplied with what a text shares with it by rare pieces.
     *
     * @param progress told how much is done, up to 1
     */
    float[][] solve(DoubleConsumer progress) {
        var found = new float[size][mean.length];
        for (int from = 0; from < mean.length; from += BLOCK) {
            solve(from, Math.min(BLOCK, mean.length - from), found);
            progress.accept(Math.min(mean.length, from + BLOCK) / (double) mean.length);
        }
        return found;
    }

    private void solve(int from, int width, float[][] found) {
        var solution = new float[size * width];
        var rest = new float[size * width];
        for (int name = 0; name < size; name++) {
            for (int i = 0; i < width; i++) {
                rest[name * width + i] = wanted[name][from + i] - mean[from + i];
            }
        }
        var direction = rest.clone();
        var squares = products(rest, rest, width);
        for (int round = 0; round < ROUNDS; round++) {
            var image = image(direction, width);
            var step = quotients(squares, products(direction, image, width));
            add(solution, step, direction);
            negate(step);
            add(rest, step, image);
            var next = products(rest, rest, width);
            turn(direction, quotients(next, squares), rest);
            squares = next;
        }
        for (int name = 0; name < size; name++) {
            for (int i = 0; i < width; i++) {
                found[name][from + i] = (float) (solution[name * width + i] / norms[name]);
            }
        }
    }

    /** What all names have in common with each, weighed by a direction; the penalty included. */
    private float[] image(float[] direction, int width) {
        var image = new float[direction.length];
        for (int name = 0; name < size; name++) {
            float own = alone[name] + PENALTY;
            for (int i = name * width; i < (name + 1) * width; i++) {
                image[i] = own * direction[i];
            }
        }
        var sum = new float[width];
        for (int t = 0; t < docs.length; t++) {
            Arrays.fill(sum, 0);
            for (int d = 0; d < docs[t].length; d++) {
                gather(direction, docs[t][d] * width, shares[t][d], sum);
            }
            for (int d = 0; d < docs[t].length; d++) {
                scatter(sum, shares[t][d], image, docs[t][d] * width);
            }
        }
        return image;
    }

    private static void gather(float[] from, int at, float weight, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * from[at + i];
        }
    }

    private static void scatter(float[] sum, float weight, float[] into, int at) {
        for (int i = 0; i < sum.length; i++) {
            into[at + i] += weight * sum[i];
        }
    }

    private static double[] products(float[] one, float[] other, int width) {
        var sums = new double[width];
        for (int row = 0; row < one.length; row += width) {
            for (int i = 0; i < width; i++) {
                sums[i] += (double) one[row + i] * other[row + i];
            }
        }
        return sums;
    }

    private static float[] quotients(double[] above, double[] below) {
        var quotients = new float[above.length];
        for (int i = 0; i < quotients.length; i++) {
            quotients[i] = below[i] > 0 ? (float) (above[i] / below[i]) : 0;
        }
        return quotients;
    }

    private static void negate(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
    }

    private static void add(float[] into, float[] weights, float[] what) {
        for (int row = 0; row < into.length; row += weights.length) {
            for (int i = 0; i < weights.length; i++) {
                into[row + i] += weights[i] * what[row + i];
            }
        }
    }

    private static void turn(float[] direction, float[] weights, float[] towards) {
        for (int row = 0; row < direction.length; row += weights.length) {
            for (int i = 0; i < weights.length; i++) {
                direction[row + i] = towards[row + i] + weights[i] * direction[row + i];
            }
        }
    }
}
