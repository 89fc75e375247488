package org.vouchgate.matching;

import java.util.Optional;

/**
 * A skill that a structured job posting lists by itself, outside its text.
 *
 * @param name       its name as written
 * @param uri        its identifier, if given
 * @param importance how much the posting insists
 * @param level      the least level asked for, in bands from 1 to 4, if the posting says one
 */
public record StatedSkill(String name, Optional<String> uri, Importance importance, Optional<Integer> level) {

    public StatedSkill(String name, Optional<String> uri, Importance importance) {
        this(name, uri, importance, Optional.empty());
    }
}
