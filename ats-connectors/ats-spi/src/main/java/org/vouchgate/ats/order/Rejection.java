package org.vouchgate.ats.order;

/** Why an inbound request was refused. Nothing of it is stored but an audit line. */
public enum Rejection {
    /** No key, a wrong key, or a signature that does not fit. */
    UNAUTHENTICATED,
    /** A signature that fitted once, but is older or newer than tolerated. */
    STALE,
    /** Not what the vendor's contract says. */
    MALFORMED,
    /** No such operation. */
    UNKNOWN_OPERATION,
    /** Asks to be called back at an address that is not the vendor's. */
    FOREIGN_CALLBACK
}
