package org.vouchgate.benchmarks.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * What was found for a query, best first.
 *
 * @param gold  what should be found; never empty
 * @param found ids with their scores
 */
record Answer(Set<String> gold, List<Scored> found) {

    /** A query of a set. */
    record Query(String text, Optional<String> language, Set<String> gold) {}

    /** An id that was found. */
    record Scored(String id, double score) {}

    private static final int DEEPEST = 1_000;

    /** Asks the taxonomy; finds outside what the set knows are left out. */
    static List<Answer> ask(SkillsTaxonomy taxonomy, List<Query> queries, Predicate<String> known) {
        return queries.parallelStream()
                .map(query -> new Answer(
                        query.gold(),
                        taxonomy.normalise(query.text(), query.language(), DEEPEST).stream()
                                .map(Answer::scored)
                                .filter(scored -> known.test(scored.id()))
                                .toList()))
                .toList();
    }

    private static Scored scored(SkillProposal proposal) {
        return new Scored(id(proposal.skill().uri()), proposal.score());
    }

    static String id(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    static Figure mean(List<Answer> answers, ToDoubleFunction<Answer> measure) {
        return Figure.mean(answers.stream().mapToDouble(measure).toArray());
    }

    /** Hits among the first k, by k or by how many there could be. */
    double precisionAt(int k) {
        long hits = found.stream()
                .limit(k)
                .filter(scored -> gold.contains(scored.id()))
                .count();
        return (double) hits / Math.min(k, gold.size());
    }

    double reciprocalRank() {
        for (int i = 0; i < found.size(); i++) {
            if (gold.contains(found.get(i).id())) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    double firstIsRight() {
        return !found.isEmpty() && gold.contains(found.get(0).id()) ? 1 : 0;
    }

    double averagePrecision() {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < found.size(); i++) {
            if (gold.contains(found.get(i).id())) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / gold.size();
    }

    double emitted(double threshold) {
        return found.stream().filter(scored -> scored.score() >= threshold).count();
    }

    double rightlyEmitted(double threshold) {
        return found.stream()
                .filter(scored -> scored.score() >= threshold && gold.contains(scored.id()))
                .count();
    }
}
