package org.vouchgate.skills.retrieval;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Every name of every skill, those of one language together. Skills are numbered in the order of their URIs.
 *
 * @param texts  the names
 * @param owners whose name each is, twice, and one more if it is the one that the taxonomy prefers in its language
 * @param begins where the names of each {@link Tongue} begin; one more than there are tongues
 */
record Names(List<String> texts, IntBuffer owners, int[] begins) {

    private record Name(Tongue tongue, boolean preferred, String text) {}

    private static final Comparator<Name> ORDER =
            Comparator.<Name, Boolean>comparing(name -> !name.preferred()).thenComparing(Name::text);

    /** The names of one language, in their order. */
    private static final class Column {
        private final List<String> texts = new ArrayList<>();
        private int[] owners = new int[16];

        void add(int skill, Name name) {
            if (texts.size() == owners.length) {
                owners = Arrays.copyOf(owners, 2 * owners.length);
            }
            owners[texts.size()] = 2 * skill + (name.preferred() ? 1 : 0);
            texts.add(name.text());
        }
    }

    /** @param skills in the order of their URIs */
    static Names of(List<Concept> skills) {
        var columns = new EnumMap<Tongue, Column>(Tongue.class);
        for (var tongue : Tongue.values()) {
            columns.put(tongue, new Column());
        }
        var tongues = new HashMap<String, Tongue>();
        for (int skill = 0; skill < skills.size(); skill++) {
            int owner = skill;
            unique(skills.get(skill), tongues).values().stream()
                    .sorted(ORDER)
                    .forEach(name -> columns.get(name.tongue()).add(owner, name));
        }
        return laid(columns);
    }

    private static Map<String, Name> unique(Concept skill, Map<String, Tongue> tongues) {
        var unique = new TreeMap<String, Name>();
        for (var name : skill.names()) {
            var tongue = tongues.computeIfAbsent(name.language(), Tongue::of);
            unique.merge(
                    tongue + " " + name.text(),
                    new Name(tongue, name.role() == Concept.Role.PREFERRED, name.text()),
                    (one, other) -> one.preferred() ? one : other);
        }
        return unique;
    }

    private static Names laid(Map<Tongue, Column> columns) {
        var begins = new int[columns.size() + 1];
        columns.forEach(
                (tongue, column) -> begins[tongue.ordinal() + 1] = begins[tongue.ordinal()] + column.texts.size());
        var texts = new ArrayList<String>(begins[columns.size()]);
        var owners = IntBuffer.allocate(begins[columns.size()]);
        for (var column : columns.values()) {
            owners.put(column.owners, 0, column.texts.size());
            texts.addAll(column.texts);
        }
        return new Names(texts, owners.rewind(), begins);
    }

    String text(int name) {
        return texts.get(name);
    }

    /** Whose name it is. */
    int skill(int name) {
        return owners.get(name) >> 1;
    }

    /** Whether it is the one that the taxonomy prefers in its language. */
    boolean isPreferred(int name) {
        return (owners.get(name) & 1) == 1;
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
        int low = begin(tongue);
        int high = end(tongue);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (skill(middle) < skill) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
