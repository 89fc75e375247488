package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.SkillEvidence;

/**
 * Evidence held against a requirement.
 *
 * @param evidence     the evidence, with its credential and the place in it
 * @param kind         how it answers the requirement
 * @param factors      what the contribution is the product of
 * @param contribution share of the requirement that it fulfils, 0 to 1
 * @param matchedWords the words that made the match
 * @param reasons      how it answers the requirement, then what keeps it from counting in full; {@link Phrases} says them
 */
public record EvidenceUse(
        SkillEvidence evidence,
        MatchKind kind,
        Factors factors,
        double contribution,
        List<String> matchedWords,
        List<Message> reasons) {

    /** Of a report that an earlier release stored, the reasons may be missing. */
    public EvidenceUse {
        matchedWords = List.copyOf(matchedWords);
        reasons = Optional.ofNullable(reasons).map(List::copyOf).orElse(List.of());
    }
}
