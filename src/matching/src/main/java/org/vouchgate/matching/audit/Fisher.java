package org.vouchgate.matching.audit;

/**
 * Fisher's exact test of a table of two by two: how likely a table at least as improbable is if both rows are drawn from the
 * same people.
 */
final class Fisher {

    /** Tables this much more probable than the observed one count as equally so: logarithms are rounded. */
    private static final double SLACK = 1e-9;

    private Fisher() {}

    /** Two-sided: the sum over all tables with the same margins that are no more probable than the observed one. */
    static double twoSided(int chosen, int others, int chosenThere, int othersThere) {
        int row = chosen + others;
        int column = chosen + chosenThere;
        int all = row + chosenThere + othersThere;
        var logs = logFactorials(all);
        int least = Math.max(0, column - (all - row));
        int most = Math.min(row, column);
        double observed = logProbability(logs, chosen, row, column, all);
        double sum = 0;
        for (int k = least; k <= most; k++) {
            double log = logProbability(logs, k, row, column, all);
            if (log <= observed + SLACK) {
                sum += StrictMath.exp(log);
            }
        }
        return Math.min(1, sum);
    }

    private static double logProbability(double[] logs, int k, int row, int column, int all) {
        return logChoose(logs, row, k) + logChoose(logs, all - row, column - k) - logChoose(logs, all, column);
    }

    private static double logChoose(double[] logs, int n, int k) {
        return logs[n] - logs[k] - logs[n - k];
    }

    /** Summed with what rounding lost carried along, so that large tables are as exact as small ones. */
    private static double[] logFactorials(int most) {
        var logs = new double[most + 1];
        double lost = 0;
        for (int i = 2; i <= most; i++) {
            double term = StrictMath.log(i) - lost;
            double sum = logs[i - 1] + term;
            lost = sum - logs[i - 1] - term;
            logs[i] = sum;
        }
        return logs;
    }
}
