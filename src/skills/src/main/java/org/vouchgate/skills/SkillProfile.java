package org.vouchgate.skills;

import java.util.List;

/**
 * All of a candidate's skills with their evidence, and nothing about who the candidate is.
 *
 * @param evidence        every place that shows a skill, in the order of the credentials and of their claims
 * @param setAside        what looks like a skill and was not counted, with the reason
 * @param taxonomyVersion the taxonomy it was read with
 */
public record SkillProfile(List<SkillEvidence> evidence, List<SetAside> setAside, String taxonomyVersion) {

    public SkillProfile {
        evidence = List.copyOf(evidence);
        setAside = List.copyOf(setAside);
    }
}
