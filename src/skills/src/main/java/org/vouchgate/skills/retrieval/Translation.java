package org.vouchgate.skills.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/**
 * What texts in other languages mean, learned from what the taxonomy itself says: that the names of one skill in all languages
 * mean the same. A text means a weighted sum over the names it shares pieces of words with. The weights are those of ridge
 * regression from pieces of words onto vectors of the English names, in its dual form: one vector for each name.
 *
 * @param weights for each name in a language other than English, in the order of the names
 * @param means   for each {@link Tongue} what its names mean on average; empty where it has none
 */
record Translation(Meanings weights, float[][] means) {

    /** Languages of fewer names teach nothing. */
    private static final int FEWEST = 1_000;

    /** Languages whose words are told apart from others, without English. */
    static final List<Tongue> FOREIGN = List.of(Tongue.DE, Tongue.SV, Tongue.NL, Tongue.FR, Tongue.ES);

    /** Learns every language that has enough names; takes some seconds for ten thousand names. */
    static Translation learned(Names names, Postings pieces, Meaning meaning, Progress progress) {
        int length = meaning.names().length();
        var learned = new Translation(
                Meanings.ofSize(last(names) - first(names), meaning.names().length()),
                new float[Tongue.values().length][0]);
        var tongues =
                FOREIGN.stream().filter(tongue -> names.count(tongue) >= FEWEST).toList();
        int all = tongues.stream().mapToInt(names::count).sum();
        int before = 0;
        for (var tongue : tongues) {
            int begun = before;
            learned.learn(
                    names,
                    tongue,
                    new Ridge(names, tongue, pieces, meaning),
                    part -> progress.at(
                            Progress.Stage.LANGUAGES, (int) (100 * (begun + part * names.count(tongue)) / all)));
            before += names.count(tongue);
        }
        return learned;
    }

    private void learn(Names names, Tongue tongue, Ridge ridge, DoubleConsumer progress) {
        means[tongue.ordinal()] = ridge.mean();
        var found = ridge.solve(progress);
        for (int i = 0; i < found.length; i++) {
            weights.put(names.begin(tongue) - first(names) + i, found[i]);
        }
    }

    /** What several indexes have learned, for the names that they have in common with another; or else learned anew. */
    static Translation of(
            List<IndexedTaxonomy> members, Names names, Postings pieces, Meaning meaning, Progress progress) {
        return members.stream().anyMatch(member -> member.translation().isPresent())
                ? takenOver(members, names, meaning.names().length())
                : learned(names, pieces, meaning, progress);
    }

    private static Translation takenOver(List<IndexedTaxonomy> members, Names names, int length) {
        var known = new HashMap<String, float[]>();
        var means = new float[Tongue.values().length][0];
        members.forEach(member -> member.translation()
                .ifPresent(learned -> learned.tell(member.wording().names(), known, means)));
        int first = first(names);
        var weights = Meanings.ofSize(last(names) - first, length);
        for (var tongue : FOREIGN) {
            for (int name = names.begin(tongue); name < names.end(tongue); name++) {
                var found = known.get(key(tongue, names.text(name)));
                if (found != null) {
                    weights.put(name - first, found);
                }
            }
        }
        return new Translation(weights, means);
    }

    private void tell(Names names, Map<String, float[]> known, float[][] into) {
        for (var tongue : FOREIGN) {
            if (means[tongue.ordinal()].length > 0) {
                for (int name = names.begin(tongue); name < names.end(tongue); name++) {
                    known.putIfAbsent(key(tongue, names.text(name)), weights.get(name - first(names)));
                }
                if (into[tongue.ordinal()].length == 0) {
                    into[tongue.ordinal()] = means[tongue.ordinal()];
                }
            }
        }
    }

    private static String key(Tongue tongue, String text) {
        return tongue + " " + text;
    }

    private static int first(Names names) {
        return names.end(Tongue.EN);
    }

    private static int last(Names names) {
        return names.begin(Tongue.OTHER);
    }

    boolean knows(Tongue tongue) {
        return means[tongue.ordinal()].length > 0;
    }

    /**
     * What a text means, as a vector of length 1.
     *
     * @param shared how much the text has in common with each name, by rare pieces of words
     */
    float[] of(Names names, Tongue tongue, float[] shared) {
        var sum = Arrays.copyOf(means[tongue.ordinal()], weights.length());
        for (int name = names.begin(tongue); name < names.end(tongue); name++) {
            if (shared[name] > 0) {
                weights.add(name - first(names), shared[name], sum);
            }
        }
        return Windows.unit(sum);
    }
}
