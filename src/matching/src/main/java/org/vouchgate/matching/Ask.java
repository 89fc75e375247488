package org.vouchgate.matching;

import java.util.Optional;

/**
 * One place of a job description that asks for something.
 *
 * @param skillUri   the skill; absent for free text
 * @param label      the skill's name, or the free text
 * @param importance how much this place insists
 * @param level      the level it states
 * @param experience how long it should have been done
 * @param words      the place
 */
record Ask(
        Optional<String> skillUri,
        String label,
        Importance importance,
        Optional<StatedLevel> level,
        Optional<Experience> experience,
        Provenance words) {

    /**
     * A level as stated.
     *
     * @param band     1 to 4
     * @param readFrom the words
     */
    record StatedLevel(int band, Provenance readFrom) {}
}
