package org.vouchgate.matching;

/** How much a job description insists. */
public enum Importance {
    REQUIRED,
    PREFERRED
}
