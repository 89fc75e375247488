package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;

/**
 * One place of a job description that asks for something.
 *
 * @param skillUri   the skill; absent for free text
 * @param label      the skill's name, or the free text
 * @param importance how much this place insists
 * @param level      the level it states
 * @param experience how long it should have been done
 * @param listed     the skill of a structured posting's list that asks
 * @param words      the place
 */
record Ask(
        Optional<String> skillUri,
        String label,
        Importance importance,
        Optional<StatedLevel> level,
        Optional<Experience> experience,
        Optional<StatedSkill> listed,
        Provenance words) {

    /**
     * A level as stated.
     *
     * @param band     1 to 4
     * @param readFrom the words
     */
    record StatedLevel(int band, Provenance readFrom) {}

    /** How much it counts, if that is said. */
    Optional<Double> weight() {
        return listed.flatMap(StatedSkill::weight);
    }

    List<Requirement.Alternative> alternatives() {
        return listed.map(StatedSkill::alternatives).orElse(List.of());
    }

    /** A level beyond the one required is a wish of its own, beside the requirement of the same skill. */
    boolean further() {
        return listed.filter(StatedSkill::further).isPresent();
    }
}
