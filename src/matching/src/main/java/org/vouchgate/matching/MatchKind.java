package org.vouchgate.matching;

/** How evidence answers a requirement, surest first. */
public enum MatchKind {
    /** The issuer named the very skill by its identifier. */
    IDENTIFIER,
    /** The issuer named the very skill by one of its names. */
    NAME,
    /** The evidence shows a special case of what is asked for. */
    NARROWER,
    /** The skill is mentioned in the issuer's words. */
    MENTION,
    /** The evidence shows a more general skill than what is asked for. */
    BROADER,
    /** The words resemble each other; the shared words are shown. */
    TEXT,
    /** A skill of the same family. */
    SIBLING
}
