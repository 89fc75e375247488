package org.vouchgate.summary;

/** How a presentation request ended. */
public enum Outcome {
    VERIFIED("Verified"),
    NOT_VERIFIED("Not verified"),
    /** Something could not be found out; asking again later may settle it. */
    UNDETERMINED("Could not be determined"),
    DECLINED("Declined by the candidate"),
    EXPIRED("Not answered in time"),
    CANCELLED("Cancelled by the employer");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** What a recruiter reads. */
    public String words() {
        return words;
    }
}
