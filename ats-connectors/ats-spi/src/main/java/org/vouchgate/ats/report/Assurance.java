package org.vouchgate.ats.report;

/** How far what a credential states can be relied on. */
public enum Assurance {
    VERIFIED("verified"),
    PARTLY_VERIFIED("partly verified"),
    SELF_ASSERTED("stated by the candidate"),
    UNVERIFIABLE("could not be verified"),
    REFUSED("refused");

    private final String words;

    Assurance(String words) {
        this.words = words;
    }

    /** For a recruiter. */
    public String words() {
        return words;
    }
}
