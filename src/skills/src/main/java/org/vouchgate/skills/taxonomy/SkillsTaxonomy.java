package org.vouchgate.skills.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A set of skills with their names and relations. SPI: one implementation per source of skills.
 *
 * <p>Every method is a pure function of its arguments and the loaded data: the same input gives the same answer in the
 * same order, on every machine. Nothing here opens a file or a socket; loading happened before.
 */
public interface SkillsTaxonomy {

    /** Name and version of the data, for instance {@code starter/1}; changes whenever an answer could change. */
    String version();

    /** Every skill, ordered by URI. */
    List<Skill> skills();

    /**
     * Finds a skill by its own URI or by that of the ESCO concept it equals.
     *
     * @param uri an identifier as written anywhere; {@code http} and {@code https}, letter case of the host and a
     *            trailing slash make no difference
     */
    Optional<Skill> find(String uri);

    /**
     * Finds the skills that a whole text names, by label or alias in any language, ignoring case, accents and plural.
     *
     * @param name a name, not a sentence
     * @return usually none or one; more if the taxonomy gives one name to several skills
     */
    List<Skill> named(String name);

    /** Finds the skills named within running text, longest name first, never overlapping, in the order of the text. */
    List<SkillMention> mentionedIn(String text);

    /**
     * The skills that a text asks for or shows, in any words, best first.
     *
     * <p>The score says how likely the skill is meant, and can be compared between texts, not between versions. A caller that
     * acts on a skill leaves out what scores less than {@link #shippedThreshold}; if nothing is left, no skill was
     * recognised, and that is the answer.
     *
     * @param text     a name, a phrase or a sentence; what stands after the first few thousand characters is not read
     * @param language BCP 47 tag of the text in lower case, such as {@code de}, if somebody said
     * @param limit    the most to return
     */
    List<SkillProposal> normalise(String text, Optional<String> language, int limit);

    /**
     * How much one skill has to do with another: 1 for the same skill, 0 for skills without anything in common or a URI that
     * is not in the taxonomy. The same in both directions.
     */
    double relatedness(String uriA, String uriB);

    /** The score below which {@link #normalise} has not recognised a skill but found a likeness, to be shown to a person at most. */
    double shippedThreshold();

    /** How one skill relates to another: {@code kinship(java, programming)} is {@link Kinship#NARROWER}. */
    Kinship kinship(Skill one, Skill other);
}
