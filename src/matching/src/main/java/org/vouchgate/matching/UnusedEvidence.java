package org.vouchgate.matching;

import org.vouchgate.skills.SkillEvidence;

/**
 * Evidence that no line cites.
 *
 * @param evidence the evidence
 * @param why      why not
 */
public record UnusedEvidence(SkillEvidence evidence, Why why) {

    /** Why it is not cited. */
    public enum Why {
        /** It answers no requirement. */
        NOT_ASKED_FOR,
        /** For every requirement it answers there is other evidence that shows as much or more. */
        OTHERS_SHOW_MORE
    }
}
