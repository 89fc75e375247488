package org.vouchgate.matching;

/** What a contribution is the product of; each from 0 to 1. */
public record Factors(double match, double verification, double outcome, double level, double recency) {

    public double product() {
        return match * verification * outcome * level * recency;
    }
}
