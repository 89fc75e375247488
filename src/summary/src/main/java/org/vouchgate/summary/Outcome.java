package org.vouchgate.summary;

/** How a presentation request ended. */
public enum Outcome {
    VERIFIED,
    NOT_VERIFIED,
    /** Something could not be found out; asking again later may settle it. */
    UNDETERMINED,
    DECLINED,
    EXPIRED,
    CANCELLED
}
