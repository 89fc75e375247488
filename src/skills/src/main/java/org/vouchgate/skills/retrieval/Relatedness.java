package org.vouchgate.skills.retrieval;

import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * How much two skills have to do with each other: by what their names and descriptions mean, or by their words where no model
 * runs. That they stand side by side in the hierarchy says next to nothing and is not asked; that the taxonomy ties the
 * two directly does.
 */
final class Relatedness {

    /** What a tie that the taxonomy states adds of what is missing to 1. */
    private static final double TIE = 0.3;

    private final List<Concept> skills;
    private final Wording wording;
    private final Optional<Meaning> meaning;

    Relatedness(List<Concept> skills, Wording wording, Optional<Meaning> meaning) {
        this.skills = skills;
        this.wording = wording;
        this.meaning = meaning;
    }

    double of(int one, int other) {
        if (one == other) {
            return 1;
        }
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        double near = meaning.isPresent() ? byMeaning(meaning.get(), first, second) : byWords(first, second);
        double bounded = Math.max(0, Math.min(1, near));
        return isTied(skills.get(first), skills.get(second)) || isTied(skills.get(second), skills.get(first))
                ? bounded + TIE * (1 - bounded)
                : bounded;
    }

    /** Whether the taxonomy ties one to the other. */
    private static boolean isTied(Concept one, Concept other) {
        return one.broader().contains(other.uri())
                || one.related().stream().anyMatch(relation -> relation.target().equals(other.uri()));
    }

    /** What the one is called beside what the other is described as tells most. */
    private static double byMeaning(Meaning meaning, int one, int other) {
        var names = meaning.together(one);
        var otherNames = meaning.together(other);
        var described = meaning.descriptions().get(one);
        var otherDescribed = meaning.descriptions().get(other);
        return 0.25 * product(names, otherNames)
                + 0.25 * product(described, otherDescribed)
                + 0.25 * (product(names, otherDescribed) + product(described, otherNames));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    private double byWords(int one, int other) {
        return (byWords(skills.get(one), other) + byWords(skills.get(other), one)) / 2;
    }

    private double byWords(Concept one, int other) {
        var label = one.label("en");
        var pieces = wording.pieces();
        var query = pieces.query(Tongue.EN, Terms.grams(label), wording.names().count(Tongue.EN));
        var names = wording.names();
        double highest = 0;
        for (int name = names.first(Tongue.EN, other);
                name < names.end(Tongue.EN) && names.skill(name) == other;
                name++) {
            if (names.isPreferred(name)) {
                highest = Math.max(highest, shared(names.text(name), query));
            }
        }
        return highest;
    }

    private double shared(String name, Postings.Query query) {
        var pieces = wording.pieces();
        var called = pieces.query(Tongue.EN, Terms.grams(name), wording.names().count(Tongue.EN));
        double sum = 0;
        for (var term : called.terms().entrySet()) {
            sum += term.getValue() * query.terms().getOrDefault(term.getKey(), 0f);
        }
        return called.norm() == 0 || query.norm() == 0 ? 0 : sum / called.norm() / query.norm();
    }
}
