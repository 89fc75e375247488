package org.vouchgate.ats.report;

/** What the gateway concluded, in the kernel's three words. */
public enum Conclusion {
    ACCEPTED("verified"),
    REJECTED("not verified"),
    UNDETERMINED("could not be checked");

    private final String words;

    Conclusion(String words) {
        this.words = words;
    }

    /** For a recruiter. */
    public String words() {
        return words;
    }
}
