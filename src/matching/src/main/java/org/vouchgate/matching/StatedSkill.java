package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;

/**
 * A skill that a structured job posting lists by itself, outside its text.
 *
 * @param name         its name as written
 * @param uri          its identifier, if given
 * @param importance   how much the posting insists
 * @param level        the least level asked for, in bands from 1 to 4, if the posting says one
 * @param weight       how much it counts among those listed with it: 1 for as much as they do on average; if the posting says so
 * @param alternatives what will do instead, if the posting says so
 * @param further      whether this is a level wished for beyond one that is required of the same skill
 */
public record StatedSkill(
        String name,
        Optional<String> uri,
        Importance importance,
        Optional<Integer> level,
        Optional<Double> weight,
        List<Requirement.Alternative> alternatives,
        boolean further) {

    public StatedSkill {
        alternatives = List.copyOf(alternatives);
    }

    public StatedSkill(String name, Optional<String> uri, Importance importance) {
        this(name, uri, importance, Optional.empty());
    }

    public StatedSkill(String name, Optional<String> uri, Importance importance, Optional<Integer> level) {
        this(name, uri, importance, level, Optional.empty(), List.of(), false);
    }
}
