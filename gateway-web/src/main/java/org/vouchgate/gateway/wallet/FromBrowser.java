package org.vouchgate.gateway.wallet;

/** What became of an answer that a candidate's page passed on. */
public enum FromBrowser {
    /** It has ended the request, for better or worse: the page tells which. */
    TAKEN,
    /** Somebody was first, or the time is over. */
    TOO_LATE,
    /** It is no answer to this request; the request stays open. */
    UNREADABLE,
    /** Something could not be looked up; the request stays open. */
    NOT_NOW
}
