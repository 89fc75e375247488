package org.vouchgate.ats;

/** The kinds of writes a report is brought with, in the order they are done. */
public enum StepKind {
    /** Tells the ATS how the order stands, or that it should ask; for a plain receiver, the event itself. */
    ORDER,
    /** Files the PDF. */
    FILE,
    /** Sets fields. */
    FIELDS,
    /** Sets tags. */
    TAGS,
    /** Leaves a note a recruiter sees in the feed. */
    NOTE
}
