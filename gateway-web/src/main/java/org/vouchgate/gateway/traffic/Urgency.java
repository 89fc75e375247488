package org.vouchgate.gateway.traffic;

/** Whether somebody waits for a call. What nobody waits for leaves a part of what an account may do to the others. */
public enum Urgency {
    /** An administrator tries the account or consents again: that is what a pause waits for, so no pause holds it. */
    MENDING,
    /** A recruiter or an ATS has asked for something. */
    AWAITED,
    /** Comparing, catching up, publishing. */
    BACKGROUND
}
