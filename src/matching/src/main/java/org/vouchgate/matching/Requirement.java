package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something a job description asks for.
 *
 * @param id         stable: the same skill or text gets the same id whenever the job description is read
 * @param skillUri   the skill; absent for a requirement in free text
 * @param label      the skill's name, or the free text
 * @param importance how much the job description insists
 * @param weight     relative to other requirements of the same importance: 1 unless a recruiter changed it; more than 0, at most 10
 * @param minLevel   the least level asked for, in bands from 1 to 4, if any
 * @param experience how long it should have been done, if that is said; without effect on any score
 * @param alternatives what answers it just as well, as the job description itself says
 * @param readFrom   the words it was read from, those that state its level among them; empty when a recruiter wrote it
 */
public record Requirement(
        String id,
        Optional<String> skillUri,
        String label,
        Importance importance,
        double weight,
        Optional<Integer> minLevel,
        Optional<Experience> experience,
        @Nullable List<Alternative> alternatives,
        List<Provenance> readFrom) {

    /**
     * Something else that will do.
     *
     * @param skillUri the skill, if it has an identifier
     * @param label    its name
     */
    public record Alternative(Optional<String> skillUri, String label) {}

    public Requirement {
        if (id.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a requirement needs an id and a label");
        }
        if (!(weight > 0 && weight <= 10)) {
            throw new IllegalArgumentException("a requirement's weight is more than 0 and at most 10, not " + weight);
        }
        if (minLevel.isPresent() && (minLevel.get() < 1 || minLevel.get() > 4)) {
            throw new IllegalArgumentException("a requirement's level is 1 to 4, not " + minLevel.get());
        }
        // what was kept before there were any has none
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
        readFrom = List.copyOf(readFrom);
    }

    @Override
    public List<Alternative> alternatives() {
        return alternatives == null ? List.of() : alternatives;
    }

    /** The same requirement, asking for an alternative. */
    Requirement asking(Alternative other) {
        return new Requirement(
                id, other.skillUri(), other.label(), importance, weight, minLevel, experience, List.of(), readFrom);
    }
}
