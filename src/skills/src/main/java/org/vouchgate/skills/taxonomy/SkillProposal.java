package org.vouchgate.skills.taxonomy;

import java.util.List;

/**
 * A skill that a text may mean: to be shown to a person, or weighed as a similarity, never taken for the skill itself.
 *
 * @param skill      the skill
 * @param similarity more than 0, at most 1
 * @param words      the words that text and skill share, so that a reader can judge
 */
public record SkillProposal(Skill skill, double similarity, List<String> words) {

    public SkillProposal {
        words = List.copyOf(words);
    }
}
