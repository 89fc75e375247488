package org.vouchgate.skills;

/**
 * A level on the issuer's own ordered scale.
 *
 * @param name the issuer's word for it
 * @param rank its place on the scale, 1 for the lowest
 * @param of   how many levels the scale has
 */
public record Level(String name, int rank, int of) {

    /** Scales of any length are compared in this many bands. */
    public static final int BANDS = 4;

    public Level {
        if (rank < 1 || rank > of) {
            throw new IllegalArgumentException("level " + rank + " of " + of);
        }
    }

    /** From 1 (lowest quarter of the issuer's scale) to {@link #BANDS}. */
    public int band() {
        return (BANDS * rank + of - 1) / of;
    }
}
