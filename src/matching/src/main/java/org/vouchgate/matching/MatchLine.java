package org.vouchgate.matching;

import java.util.Optional;

/**
 * One requirement and what answers it.
 *
 * @param requirement  what is asked for
 * @param points       points it earned, part of the score
 * @param maxPoints    points it could earn; the lines' sum is 100
 * @param met          whether verified evidence shows the skill itself, at the level asked for
 * @param best         the verified evidence that earned the points; absent when there is none
 * @param selfAsserted the best of what the candidate says of themselves, for the reader only: it earned nothing
 */
public record MatchLine(
        Requirement requirement,
        double points,
        double maxPoints,
        boolean met,
        Optional<EvidenceUse> best,
        Optional<EvidenceUse> selfAsserted) {

    /** How far a requirement is answered, in a word. */
    public enum Standing {
        /** Verified evidence shows the skill itself, at the level asked for. */
        SHOWN,
        /** Verified evidence shows something of it: a broader skill, a lower level, an issuer nobody vouches for. */
        PARTLY_SHOWN,
        /** Nobody but the candidate says so. */
        SELF_ASSERTED,
        /** Nothing was presented. That says nothing about the candidate's skill. */
        NO_EVIDENCE
    }

    public Standing standing() {
        if (met) {
            return Standing.SHOWN;
        }
        if (best.isPresent()) {
            return Standing.PARTLY_SHOWN;
        }
        return selfAsserted.isPresent() ? Standing.SELF_ASSERTED : Standing.NO_EVIDENCE;
    }

    MatchLine unscored() {
        return new MatchLine(requirement, 0, 0, met, best, selfAsserted);
    }
}
