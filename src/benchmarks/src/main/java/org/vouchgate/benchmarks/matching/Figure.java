package org.vouchgate.benchmarks.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * A number with the interval that 95 of 100 bootstrap samples fall into.
 *
 * @param value over all queries
 * @param low   the 2.5th percentile
 * @param high  the 97.5th
 */
record Figure(double value, double low, double high) {

    private static final int SAMPLES = 2_000;
    /** Sorting thousands of pairs takes longer than adding up. */
    private static final int SAMPLES_OF_PAIRS = 500;

    private static final long SEED = 20_261_122;

    /** The mean over queries. */
    static Figure mean(double[] values) {
        var ones = new double[values.length];
        Arrays.fill(ones, 1);
        return ratio(values, ones);
    }

    /** One sum by another, drawn query by query; 0 where there is nothing to divide by. */
    static Figure ratio(double[] parts, double[] wholes) {
        return of(SAMPLES, random -> {
            double part = 0;
            double whole = 0;
            for (int i = 0; i < parts.length; i++) {
                int drawn = random == null ? i : random.nextInt(parts.length);
                part += parts[drawn];
                whole += wholes[drawn];
            }
            return whole == 0 ? 0 : part / whole;
        });
    }

    /** How likely one of the first scores higher than one of the second; equals count half. */
    static Figure areaUnderCurve(double[] related, double[] others) {
        return of(SAMPLES_OF_PAIRS, random -> area(drawn(related, random), drawn(others, random)));
    }

    private static Figure of(int samples, Function<SplittableRandom, Double> statistic) {
        var random = new SplittableRandom(SEED);
        var drawn = new double[samples];
        for (int i = 0; i < samples; i++) {
            drawn[i] = statistic.apply(random);
        }
        Arrays.sort(drawn);
        return new Figure(
                statistic.apply(null), drawn[(int) (samples * 0.025)], drawn[(int) Math.ceil(samples * 0.975) - 1]);
    }

    private static double[] drawn(double[] values, SplittableRandom random) {
        if (random == null) {
            return values.clone();
        }
        var drawn = new double[values.length];
        Arrays.setAll(drawn, i -> values[random.nextInt(values.length)]);
        return drawn;
    }

    private static double area(double[] related, double[] others) {
        Arrays.sort(related);
        Arrays.sort(others);
        double higher = 0;
        int below = 0;
        int notAbove = 0;
        for (double value : related) {
            while (below < others.length && others[below] < value) {
                below++;
            }
            while (notAbove < others.length && others[notAbove] <= value) {
                notAbove++;
            }
            higher += (below + notAbove) / 2.0;
        }
        return higher / related.length / others.length;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, low, high);
    }
}
