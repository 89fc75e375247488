package org.vouchgate.gateway.recruiter;

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
import org.vouchgate.skills.SetAside;

/**
 * Skills held against the requirements.
 *
 * @param score    0 to 100; absent if there is not enough evidence
 * @param coverage share of the requirements that verified evidence says anything about, in per cent
 * @param required how many of the required skills are shown
 * @param basis    what it was weighed with
 * @param scored   whether the employer wants scores at all
 * @param changes  what would add to the score, most first
 * @param notUsed  what was there and did not count, and why
 */
public record MatchView(
        Optional<Long> score,
        long coverage,
        Optional<String> required,
        List<Row> rows,
        String basis,
        boolean scored,
        List<String> changes,
        List<String> notUsed,
        String neverUsed) {

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

    static MatchView of(MatchReport report, List<SetAside> setAside) {
        var words = new Explainer(Phrases.english(), Explainer.Reader.RECRUITER).explain(report, setAside);
        return new MatchView(
                report.score().map(Math::round),
                Math.round(100 * report.coverage()),
                required(report),
                rows(report, words),
                "Weights " + report.weightsVersion() + ", vocabulary " + report.taxonomyVersion() + ".",
                !report.isUnscored(),
                words.wouldChange(),
                words.notUsed(),
                words.neverUsed());
    }

    private static Optional<String> required(MatchReport report) {
        int all = report.requiredMet().size() + report.requiredOpen().size();
        return all == 0
                ? Optional.empty()
                : Optional.of(report.requiredMet().size() + " of " + all
                        + " required skills are shown at the level asked for.");
    }

    private static List<Row> rows(MatchReport report, Explanation words) {
        return IntStream.range(0, report.lines().size())
                .mapToObj(i -> row(report.lines().get(i), words.lines().get(i)))
                .toList();
    }

    private static Row row(MatchLine line, Explanation.Line words) {
        return new Row(
                line.requirement().label(),
                line.requirement().importance() == Importance.REQUIRED ? "Required" : "Preferred",
                standing(line),
                number(line.points()),
                number(line.maxPoints()),
                line.maxPoints() > 0 ? Math.round(100 * Math.min(1, line.points() / line.maxPoints())) : 0,
                line.best().map(Phrases.english()::sentence),
                line.best()
                        .map(best -> best.evidence().credential())
                        .map(credential -> credential.issuerName().orElse(credential.issuer())),
                line.selfAsserted().map(Phrases.english()::sentence),
                words.factors(),
                words.without());
    }

    private static Badge standing(MatchLine line) {
        return switch (line.standing()) {
            case SHOWN -> new Badge("Shown, verified", "✓", "good");
            case PARTLY_SHOWN -> new Badge("Shown in part", "◐", "unsure");
            case SELF_ASSERTED -> new Badge("Self-asserted only", "“", "quiet");
            case NO_EVIDENCE -> new Badge("No evidence", "–", "quiet");
        };
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
