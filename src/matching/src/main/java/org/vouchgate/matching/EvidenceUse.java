package org.vouchgate.matching;

import java.util.List;
import org.vouchgate.skills.SkillEvidence;

/**
 * Evidence held against a requirement.
 *
 * @param evidence     the evidence, with its credential and the place in it
 * @param kind         how it answers the requirement
 * @param factors      what the contribution is the product of
 * @param contribution share of the requirement that it fulfils, 0 to 1
 * @param matchedWords the words that made the match
 * @param sentence     the same in one English sentence for a recruiter
 */
public record EvidenceUse(
        SkillEvidence evidence,
        MatchKind kind,
        Factors factors,
        double contribution,
        List<String> matchedWords,
        String sentence) {

    public EvidenceUse {
        matchedWords = List.copyOf(matchedWords);
    }
}
