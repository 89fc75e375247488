package org.vouchgate.skills.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * Where an index looks skills up, in the heap or in a file. Answers are those of a plain table of all skills: the same each
 * time, in the order of the URIs of the skills. Safe to share between threads.
 */
public interface SkillLookup {

    /** Every skill, ordered by URI. */
    List<Skill> skills();

    /**
     * The skill with an identifier.
     *
     * @param key what {@link SkillIri#key} makes of the identifier
     */
    Optional<Skill> identified(String key);

    /**
     * The skills with a name.
     *
     * @param key what {@link Words#key} makes of the name
     */
    List<Named> named(String key);

    /**
     * A skill by one of its names.
     *
     * @param exactSpelling the only spelling in which the name means the skill within a text, if it is an ordinary word too
     * @param wholeOnly     whether it means the skill only when it is all that is said
     */
    record Named(Skill skill, Optional<String> exactSpelling, boolean wholeOnly) {}
}
