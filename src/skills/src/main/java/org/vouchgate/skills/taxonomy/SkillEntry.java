package org.vouchgate.skills.taxonomy;

import java.util.Set;

/**
 * A skill as it is put into a {@link SkillIndex}, with what must be known about its names.
 *
 * @param skill         the skill
 * @param exactSpelling names that are ordinary words too, and mean the skill within a text only in exactly this spelling ({@code Excel})
 * @param wholeOnly     names that mean the skill only when they are all that is said ({@code Go})
 */
public record SkillEntry(Skill skill, Set<String> exactSpelling, Set<String> wholeOnly) {

    public SkillEntry {
        exactSpelling = Set.copyOf(exactSpelling);
        wholeOnly = Set.copyOf(wholeOnly);
    }

    public static SkillEntry of(Skill skill) {
        return new SkillEntry(skill, Set.of(), Set.of());
    }
}
