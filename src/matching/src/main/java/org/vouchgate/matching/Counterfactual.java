package org.vouchgate.matching;

import java.util.Optional;

/**
 * A change that would move the score, and by exactly how much: the whole is scored again as if it were so.
 *
 * @param kind   what would change
 * @param about  the id of the requirement, or the identifier of the issuer; of an issuer that states none, {@code #} and the
 *               position of the credential
 * @param label  the requirement's label, or the issuer's name, or else its identifier
 * @param level  the level the credential would have to state, if one is asked for
 * @param score  what the score would be
 * @param points what that adds to the score
 */
public record Counterfactual(
        Kind kind, String about, String label, Optional<Integer> level, double score, double points) {

    /** What would change. */
    public enum Kind {
        /** A new credential by a trusted issuer that names the very skill, at the level asked for, after examination. */
        SHOWN_BY_CREDENTIAL,
        /** Somebody the employer relies on vouches for the issuer. */
        ISSUER_TRUSTED
    }
}
