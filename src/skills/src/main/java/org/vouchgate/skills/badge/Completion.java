package org.vouchgate.skills.badge;

/** Whether an achievement was achieved, going by its results; the worst first. */
public enum Completion {
    /** A result contradicts its own description. */
    CONTRADICTORY,
    /** Failed, withdrawn, enrolled, in progress or on hold. */
    NOT_COMPLETED,
    /** Below what the achievement itself requires. */
    BELOW_REQUIRED,
    PROVISIONAL,
    /** Results say so, or there are none that say otherwise. */
    COMPLETED
}
