package org.vouchgate.credential;

/** How a {@link Check} came out. */
public enum Answer {
    PASSED("passed"),
    FAILED("failed"),
    /** It could not be found out; asking again later may settle it. */
    UNKNOWN("unknown"),
    /** There is nothing to check, and the report says so: no holder binding was asked for, or no status is published. */
    NOT_APPLICABLE("not-applicable");

    private final String wireName;

    Answer(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in APIs and reports; stable across releases. */
    public String wireName() {
        return wireName;
    }
}
