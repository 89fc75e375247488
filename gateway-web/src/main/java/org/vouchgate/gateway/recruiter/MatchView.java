package org.vouchgate.gateway.recruiter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.matching.Explainer;
import org.vouchgate.matching.Explanation;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Requirement;
import org.vouchgate.skills.SetAside;

/**
 * Skills held against the requirements.
 *
 * @param language of the words that explain, as a BCP 47 tag; the rest is English
 * @param direction which way they are written
 * @param words    what stands over each part
 * @param headline why there is no score
 * @param score    0 to 100; absent if there is not enough evidence
 * @param coverage how much of the requirements verified evidence says anything about
 * @param required how many of the required skills are shown
 * @param basis    what it was weighed with
 * @param scored   whether the employer wants scores at all
 * @param changes  what would add to the score, most first
 * @param notUsed  what was there and did not count, and why
 */
public record MatchView(
        String language,
        String direction,
        Explanation.Headings words,
        String headline,
        Optional<Long> score,
        String coverage,
        Optional<String> required,
        List<Row> rows,
        String basis,
        boolean scored,
        List<String> changes,
        List<String> notUsed,
        String neverUsed,
        String advice) {

    /**
     * One requirement.
     *
     * @param standing whether it is shown, by verified evidence, by nothing but the candidate's word, or not at all
     * @param width    points it earned, in per cent of what it could earn
     * @param verified the verified evidence
     * @param source   the issuer of that evidence
     * @param stated   what the candidate says of themselves
     * @param factors  how the points come about
     * @param without  what the score would be without the evidence's credential
     */
    public record Row(
            String skill,
            String importance,
            Badge standing,
            String points,
            String maxPoints,
            long width,
            Optional<String> verified,
            Optional<String> source,
            Optional<String> stated,
            Optional<String> factors,
            Optional<String> without) {}

    public MatchView {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        notUsed = List.copyOf(notUsed);
    }

    static MatchView of(MatchReport report, List<SetAside> setAside, Phrases phrases) {
        var words = new Explainer(phrases, Explainer.Reader.RECRUITER).explain(report, setAside);
        return new MatchView(
                words.language(),
                phrases.direction(),
                words.headings(),
                words.headline(),
                report.score().map(Math::round),
                words.coverage(),
                required(report),
                rows(report, words, phrases),
                "Weights " + report.weightsVersion() + ", vocabulary " + report.taxonomyVersion() + ".",
                !report.isUnscored(),
                words.wouldChange(),
                words.notUsed(),
                words.neverUsed(),
                words.advice());
    }

    private static Optional<String> required(MatchReport report) {
        int all = report.requiredMet().size() + report.requiredOpen().size();
        return all == 0
                ? Optional.empty()
                : Optional.of(report.requiredMet().size() + " of " + all
                        + " required skills are shown at the level asked for.");
    }

    private static List<Row> rows(MatchReport report, Explanation words, Phrases phrases) {
        return IntStream.range(0, report.lines().size())
                .mapToObj(i -> row(report.lines().get(i), words.lines().get(i), phrases))
                .toList();
    }

    private static Row row(MatchLine line, Explanation.Line words, Phrases phrases) {
        return new Row(
                line.requirement().label(),
                importance(line.requirement()),
                Badge.ofStanding(line.standing()),
                number(line.points()),
                number(line.maxPoints()),
                line.maxPoints() > 0 ? Math.round(100 * Math.min(1, line.points() / line.maxPoints())) : 0,
                line.best().map(phrases::sentence),
                line.best()
                        .map(best -> best.evidence().credential())
                        .map(credential -> credential.issuerName().orElse(credential.issuer())),
                line.selfAsserted().map(phrases::sentence),
                words.factors(),
                words.without());
    }

    private static String importance(Requirement requirement) {
        var words = new ArrayList<String>();
        words.add(requirement.importance() == Importance.REQUIRED ? "Required" : "Preferred");
        requirement.alternatives().forEach(other -> words.add("or " + other.label()));
        return String.join(", ", words);
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
