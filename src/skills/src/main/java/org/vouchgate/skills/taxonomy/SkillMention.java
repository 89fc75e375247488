package org.vouchgate.skills.taxonomy;

/**
 * A skill named in running text.
 *
 * @param skill the skill
 * @param start offset of its first character in the text
 * @param end   offset after its last character
 * @param words the text between them, as written
 */
public record SkillMention(Skill skill, int start, int end, String words) {}
