package org.vouchgate.matching;

/**
 * How long a job description wants something to have been done. Shown to people and never scored: how long somebody did
 * a thing says little about how well, and much about their age.
 *
 * @param months   at least so many
 * @param readFrom the words: {@code 3+ years}
 */
public record Experience(int months, Provenance readFrom) {

    /** More is a misreading, or a bad joke. */
    static final int MOST_MONTHS = 600;

    public Experience {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("experience is 1 to " + MOST_MONTHS + " months, not " + months);
        }
    }
}
