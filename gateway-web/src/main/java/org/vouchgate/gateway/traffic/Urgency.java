package org.vouchgate.gateway.traffic;

/** Whether somebody waits for a call. What nobody waits for leaves a part of what an account may do to the others. */
public enum Urgency {
    /** A recruiter or an ATS has asked for something. */
    AWAITED,
    /** Comparing, catching up, publishing. */
    BACKGROUND
}
