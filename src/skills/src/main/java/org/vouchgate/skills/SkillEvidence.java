package org.vouchgate.skills;

import java.util.Optional;

/**
 * One place in one credential that shows a skill.
 *
 * @param credential the credential
 * @param pointer    JSON pointer (RFC 6901) into the credential's claims
 * @param source     what kind of place that is
 * @param words      the issuer's words there, at most 300 characters; of a longer text only the words that named the skill
 * @param identifier the identifier the issuer aligned it to, as written, if any
 * @param skill      the skill; absent when the taxonomy has none that fits, in which case the words speak for themselves
 * @param attainment what weighs it
 */
public record SkillEvidence(
        CredentialReference credential,
        String pointer,
        Source source,
        String words,
        Optional<String> identifier,
        Optional<RecognisedSkill> skill,
        Attainment attainment) {

    /** Where in a credential a skill was read. */
    public enum Source {
        /** An alignment of the achievement (OB-12). */
        ALIGNMENT,
        /** The achievement's name. */
        NAME,
        /** One of its tags. */
        TAG,
        /** The criteria it is given by. */
        CRITERIA,
        /** An alignment of a result, its description, or the level reached. */
        RESULT,
        /** A {@code skills} claim. */
        CLAIM
    }

    public SkillEvidence {
        words = words.length() > 300 ? words.substring(0, 300) : words;
    }

    /** The same, read in a credential that is cited so. */
    public SkillEvidence citing(CredentialReference reference) {
        return new SkillEvidence(reference, pointer, source, words, identifier, skill, attainment);
    }
}
