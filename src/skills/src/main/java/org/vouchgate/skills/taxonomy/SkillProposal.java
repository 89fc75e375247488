package org.vouchgate.skills.taxonomy;

import java.util.List;

/**
 * A skill that a text may mean, with the words that led to it so that a reader can judge.
 *
 * @param skill     the skill
 * @param score     how likely it is meant, more than 0, at most 1
 * @param words     the words of the text that were matched, as far as they can be told
 * @param name      the name of the skill, in whatever language, that they matched best
 * @param nameWords the words of that name that stand in the text too; empty when the match is one of meaning alone
 */
public record SkillProposal(Skill skill, double score, List<String> words, String name, List<String> nameWords) {

    public SkillProposal {
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is more than 0 and at most 1, was " + score);
        }
        words = List.copyOf(words);
        nameWords = List.copyOf(nameWords);
    }
}
