package org.vouchgate.skills;

/** Who stands behind a piece of evidence. */
public enum Standing {
    /** The credential's issuer, whom somebody the employer relies on vouches for. */
    TRUSTED_ISSUER,
    /** The publisher of a comprehensive record; the achievement came without a credential of its own. */
    RECORD_PUBLISHER,
    /** Signed and intact, but nobody vouches for the issuer. */
    UNKNOWN_ISSUER,
    /** The person it is about. Shown beside the score, never part of it. */
    SELF_ASSERTED
}
