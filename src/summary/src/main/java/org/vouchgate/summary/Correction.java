package org.vouchgate.summary;

import java.time.Instant;

/**
 * What a candidate says about the summary, in their own words.
 *
 * @param text at most {@value #LONGEST} characters; shown whole, as a quotation
 * @param at   when they said it
 */
public record Correction(String text, Instant at) {

    public static final int LONGEST = 4000;

    public Correction {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a correction has 1 to " + LONGEST + " characters");
        }
    }

    /** Keeps what they say out of logs. */
    @Override
    public String toString() {
        return "Correction[at=" + at + "]";
    }
}
