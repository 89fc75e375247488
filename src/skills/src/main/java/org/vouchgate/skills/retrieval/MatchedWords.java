package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds which words of a text, and which of a skill's names, belong together, so that a reader can judge. */
record MatchedWords(Wording wording, Optional<Meaning> meaning) {

    private static final int[] SIZES = {2, 4, 8};
    /** How much of two words has to be the same for them to be shown as alike. */
    private static final double ALIKE = 0.5;

    /** What to show. */
    record Shown(List<String> words, String name, List<String> nameWords) {}

    private record Name(int number, Tongue tongue, double share) {}

    Shown of(SkillSearch.Reading reading, List<Tongue> tongues, int skill) {
        var best = closest(reading.text(), tongues, skill);
        var name = wording.names().text(best.number());
        var said = Terms.stems(reading.text(), best.tongue());
        var called = Terms.stems(name, best.tongue());
        var words = alike(reading.text(), said, called);
        var nameWords = alike(name, called, said);
        return words.isEmpty()
                ? new Shown(meant(reading, skill, best), name, List.of())
                : new Shown(words, name, nameWords);
    }

    /** The name that has most of its words in the text; any if none has one. */
    private Name closest(String text, List<Tongue> tongues, int skill) {
        Name best = null;
        for (var tongue : tongues) {
            var forms = new HashSet<>(Terms.forms(Terms.stems(text, tongue)));
            var grams = new HashSet<>(Terms.grams(text));
            for (int name = wording.names().first(tongue, skill);
                    name < wording.names().end(tongue) && wording.names().skill(name) == skill;
                    name++) {
                var share = share(wording.names().text(name), tongue, forms, grams);
                if (best == null || share > best.share()) {
                    best = new Name(name, tongue, share);
                }
            }
        }
        return best == null ? anyName(skill) : best;
    }

    /** A skill found by its description alone may have no name in the language of the text. */
    private Name anyName(int skill) {
        for (var tongue : Tongue.values()) {
            int name = wording.names().first(tongue, skill);
            if (name < wording.names().end(tongue) && wording.names().skill(name) == skill) {
                return new Name(name, tongue, 0);
            }
        }
        throw new IllegalStateException("a skill without a name");
    }

    private static double share(String name, Tongue tongue, Set<String> forms, Set<String> grams) {
        var own = Terms.forms(Terms.stems(name, tongue));
        var pieces = Terms.grams(name);
        double shared = own.stream().filter(forms::contains).count() / Math.sqrt(0.5 + own.size());
        return shared + pieces.stream().filter(grams::contains).count() / (1.0 + pieces.size()) - 0.01 * own.size();
    }

    private static List<String> alike(String text, List<Terms.Stem> these, List<Terms.Stem> those) {
        var forms = new HashSet<>(Terms.forms(those));
        var exact = new ArrayList<String>();
        var close = new ArrayList<String>();
        for (var stem : these) {
            var word = text.substring(stem.start(), stem.end());
            if (forms.contains(stem.form())) {
                exact.add(word);
                close.add(word);
            } else if (those.stream().anyMatch(other -> alike(stem.form(), other.form()))) {
                close.add(word);
            }
        }
        return exact.isEmpty() ? close : exact;
    }

    private static boolean alike(String one, String other) {
        var pieces = Terms.grams(one);
        var others = Terms.grams(other);
        var shared = new HashSet<>(pieces);
        shared.retainAll(new HashSet<>(others));
        return shared.size() > ALIKE * Math.min(pieces.size(), others.size());
    }

    /** Where the words differ, the part of the text that means most nearly what the name means. */
    private List<String> meant(SkillSearch.Reading reading, int skill, Name name) {
        if (meaning.isEmpty() || reading.pieces().isEmpty() || name.tongue() != Tongue.EN) {
            return List.of();
        }
        var parts = Windows.of(reading.pieces().get(), SIZES, 1);
        var likeness = parts.likeness(meaning.get().together(skill));
        int best = parts.count() > 1 ? 1 : 0;
        for (int part = best; part < parts.count(); part++) {
            best = likeness[part] > likeness[best] ? part : best;
        }
        return parts.starts()[best] < 0
                ? List.of()
                : List.of(reading.text().substring(parts.starts()[best], parts.ends()[best]));
    }
}
