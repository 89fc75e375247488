package org.vouchgate.matching.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A bias audit in figures, as New York City's Local Law 144 (6 RCNY 5-301) and the Uniform Guidelines (29 CFR 1607.4(D)) count.
 *
 * @param applicants how many there were
 * @param unknown    of how many the sex, the race or ethnicity, or both are not known: to be published
 * @param selection  who was selected; absent if that is not known of everybody
 * @param median     the median of all scores; absent if not everybody has one
 * @param scoring    who scored above the median; absent likewise
 */
public record BiasAudit(
        int applicants,
        int unknown,
        Optional<Dimensions> selection,
        Optional<Double> median,
        Optional<Dimensions> scoring) {

    /**
     * Rates along each dimension.
     *
     * @param intersectional by race or ethnicity and sex together
     */
    public record Dimensions(Rates sex, Rates race, Rates intersectional) {}

    /**
     * Counts.
     *
     * @param sample at least one applicant
     */
    public static BiasAudit of(List<Applicant> sample) {
        if (sample.isEmpty()) {
            throw new IllegalArgumentException("an audit needs applicants");
        }
        var selection = sample.stream().allMatch(each -> each.selected().isPresent())
                ? Optional.of(dimensions(sample, each -> each.selected().orElse(false)))
                : Optional.<Dimensions>empty();
        var median = median(sample);
        var scoring = median.map(middle -> dimensions(
                sample, each -> each.score().map(score -> score > middle).orElse(false)));
        int unknown = (int) sample.stream()
                .filter(each -> each.sex().isEmpty() || each.race().isEmpty())
                .count();
        return new BiasAudit(sample.size(), unknown, selection, median, scoring);
    }

    private static Dimensions dimensions(List<Applicant> sample, Predicate<Applicant> chosen) {
        Function<Applicant, Optional<String>> both =
                each -> each.race().flatMap(race -> each.sex().map(sex -> race + " / " + sex));
        return new Dimensions(
                Rates.of(sample, Applicant::sex, chosen),
                Rates.of(sample, Applicant::race, chosen),
                Rates.of(sample, both, chosen));
    }

    private static Optional<Double> median(List<Applicant> sample) {
        var scores =
                sample.stream().flatMap(each -> each.score().stream()).sorted().toList();
        if (scores.size() < sample.size()) {
            return Optional.empty();
        }
        int half = scores.size() / 2;
        return Optional.of(scores.size() % 2 == 1 ? scores.get(half) : (scores.get(half - 1) + scores.get(half)) / 2);
    }
}
