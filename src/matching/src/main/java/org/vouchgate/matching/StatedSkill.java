package org.vouchgate.matching;

import java.util.Optional;

/**
 * A skill that a structured job posting lists by itself, outside its text.
 *
 * @param name       its name as written
 * @param uri        its identifier, if given
 * @param importance how much the posting insists
 */
public record StatedSkill(String name, Optional<String> uri, Importance importance) {}
