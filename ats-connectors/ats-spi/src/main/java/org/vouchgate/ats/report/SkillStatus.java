package org.vouchgate.ats.report;

/** How a skill was shown. Absence is "not provided", never "failed". */
public enum SkillStatus {
    VERIFIED("verified"),
    /** Verified evidence shows something of it: a broader skill, a lower level, or an issuer nobody vouches for. */
    PARTLY_SHOWN("shown in part"),
    SELF_ASSERTED("self-asserted"),
    UNDETERMINED("could not be checked"),
    NOT_PROVIDED("not provided");

    private final String words;

    SkillStatus(String words) {
        this.words = words;
    }

    /** For a recruiter. */
    public String words() {
        return words;
    }
}
