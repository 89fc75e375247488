package org.vouchgate.matching;

import java.util.List;

/** Sums that do not depend on the order of what is summed, to the last bit. */
final class Sums {

    private Sums() {}

    static double of(List<Double> terms) {
        double sum = 0;
        for (double term : terms.stream().sorted().toList()) {
            sum += term;
        }
        return sum;
    }
}
