package org.vouchgate.ats.report;

/** How a presentation request stands, as an ATS shows it to a recruiter. */
public enum ReportState {
    REQUESTED(false, "Requested"),
    STARTED(false, "Opened by the candidate"),
    VERIFIED(true, "Verified"),
    PARTIALLY_VERIFIED(true, "Partly verified"),
    NOT_VERIFIED(true, "Not verified"),
    UNDETERMINED(true, "Could not be checked"),
    DECLINED(true, "Declined by the candidate"),
    EXPIRED(true, "Expired"),
    CANCELLED(true, "Cancelled");

    private final boolean ended;
    private final String words;

    ReportState(boolean ended, String words) {
        this.ended = ended;
        this.words = words;
    }

    /** Whether the candidate has nothing more to do; a later revision may still correct what was concluded. */
    public boolean ended() {
        return ended;
    }

    /** For a recruiter. */
    public String words() {
        return words;
    }
}
