package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Every name of every skill, those of one language together. Skills are numbered in the order of their URIs.
 *
 * @param texts     the names
 * @param skills    whose name each is
 * @param preferred whether it is the one that the taxonomy prefers in its language
 * @param begins    where the names of each {@link Tongue} begin; one more than there are tongues
 */
record Names(List<String> texts, int[] skills, boolean[] preferred, int[] begins) {

    private record Name(Tongue tongue, int skill, boolean preferred, String text) {}

    private static final Comparator<Name> ORDER = Comparator.comparing(Name::tongue)
            .thenComparingInt(Name::skill)
            .thenComparing(name -> !name.preferred())
            .thenComparing(Name::text);

    /** @param skills in the order of their URIs */
    static Names of(List<Concept> skills) {
        var all = new ArrayList<Name>();
        for (int skill = 0; skill < skills.size(); skill++) {
            var unique = new TreeMap<String, Name>();
            for (var name : skills.get(skill).names()) {
                var tongue = Tongue.of(name.language());
                boolean preferred = name.role() == Concept.Role.PREFERRED;
                unique.merge(
                        tongue + " " + name.text(),
                        new Name(tongue, skill, preferred, name.text()),
                        (one, other) -> one.preferred() ? one : other);
            }
            all.addAll(unique.values());
        }
        all.sort(ORDER);
        var owners = new int[all.size()];
        var preferred = new boolean[all.size()];
        var begins = new int[Tongue.values().length + 1];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = all.get(i).skill();
            preferred[i] = all.get(i).preferred();
            begins[all.get(i).tongue().ordinal() + 1] = i + 1;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] = Math.max(begins[i], begins[i - 1]);
        }
        return new Names(all.stream().map(Name::text).toList(), owners, preferred, begins);
    }

    int begin(Tongue tongue) {
        return begins[tongue.ordinal()];
    }

    int end(Tongue tongue) {
        return begins[tongue.ordinal() + 1];
    }

    int count(Tongue tongue) {
        return end(tongue) - begin(tongue);
    }

    /** The first name of a skill in a language, or a place where it is another's. */
    int first(Tongue tongue, int skill) {
        int found = Arrays.binarySearch(skills, begin(tongue), end(tongue), skill);
        if (found < 0) {
            return -found - 1;
        }
        while (found > begin(tongue) && skills[found - 1] == skill) {
            found--;
        }
        return found;
    }
}
