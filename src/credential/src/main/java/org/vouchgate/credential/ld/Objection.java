package org.vouchgate.credential.ld;

/** Why a document cannot be brought into a form that a signature is made over. */
public enum Objection {
    /** It names a context that is not pinned. */
    CONTEXT_NOT_PINNED,
    /** It defines words of its own, or resets those of its contexts. */
    CONTEXT_INLINE,
    /** It uses a word that none of its contexts defines, or an identifier that is none: no signature would cover it. */
    LOSSY,
    /** It says something in a second spelling, which a signature would cover and a reader overlook. */
    AMBIGUOUS,
    /** It breaks the rules of JSON-LD, or of one of its contexts. */
    NOT_LINKED_DATA,
    /** Bringing it into canonical form takes more work than any honest document needs. */
    TOO_COSTLY
}
