package org.vouchgate.matching.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rates of every category along one dimension.
 *
 * @param reference the group with the highest rate; of several the one met first; empty text if there are no groups
 * @param groups    in the order they were met
 * @param total     how many people are in them; who is in none is not counted here
 */
public record Rates(String reference, List<Group> groups, int total) {

    private static final class Count {
        private int size;
        private int chosen;

        boolean exceeds(Count other) {
            return (long) chosen * other.size > (long) other.chosen * size;
        }

        double rate() {
            return (double) chosen / size;
        }
    }

    public Rates {
        groups = List.copyOf(groups);
    }

    static Rates of(
            List<Applicant> applicants, Function<Applicant, Optional<String>> category, Predicate<Applicant> chosen) {
        var counts = new LinkedHashMap<String, Count>();
        for (var applicant : applicants) {
            category.apply(applicant).ifPresent(name -> {
                var count = counts.computeIfAbsent(name, absent -> new Count());
                count.size++;
                count.chosen += chosen.test(applicant) ? 1 : 0;
            });
        }
        int total = counts.values().stream().mapToInt(count -> count.size).sum();
        var reference = highest(counts, count -> true);
        var larger = highest(counts, count -> !isSmall(count, total)).or(() -> reference);
        var groups = new ArrayList<Group>();
        counts.forEach((name, count) -> groups.add(
                group(name, count, counts.get(reference.orElseThrow()), counts.get(larger.orElseThrow()), total)));
        return new Rates(reference.orElse(""), groups, total);
    }

    private static Optional<String> highest(LinkedHashMap<String, Count> counts, Predicate<Count> among) {
        Optional<String> best = Optional.empty();
        for (var entry : counts.entrySet()) {
            if (among.test(entry.getValue())
                    && best.map(name -> entry.getValue().exceeds(counts.get(name)))
                            .orElse(true)) {
                best = Optional.of(entry.getKey());
            }
        }
        return best;
    }

    private static boolean isSmall(Count count, int total) {
        return 50L * count.size < total;
    }

    private static Group group(String name, Count count, Count best, Count larger, int total) {
        return new Group(
                name,
                count.size,
                count.chosen,
                count.rate(),
                ratio(count, best),
                isBelowFourFifths(count, best),
                isSmall(count, total),
                Fisher.twoSided(count.chosen, count.size - count.chosen, best.chosen, best.size - best.chosen),
                ratio(count, larger));
    }

    private static double ratio(Count count, Count best) {
        return best.chosen == 0 ? 1 : (double) ((long) count.chosen * best.size) / ((long) best.chosen * count.size);
    }

    /** As fractions: four fifths exactly is not below. */
    private static boolean isBelowFourFifths(Count count, Count best) {
        return 5L * count.chosen * best.size < 4L * best.chosen * count.size;
    }
}
