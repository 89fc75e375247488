package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Phrases;

/**
 * Skills held against the requirements.
 *
 * @param score    0 to 100; absent if there is not enough evidence
 * @param coverage share of the requirements that verified evidence says anything about, in per cent
 * @param required how many of the required skills are shown
 * @param basis    what it was weighed with
 */
public record MatchView(Optional<Long> score, long coverage, Optional<String> required, List<Row> rows, String basis) {

    /**
     * One requirement.
     *
     * @param standing whether it is shown, by verified evidence, by nothing but the candidate's word, or not at all
     * @param width    points it earned, in per cent of what it could earn
     * @param verified the verified evidence
     * @param source   the issuer of that evidence
     * @param stated   what the candidate says of themselves
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
            Optional<String> stated) {}

    public MatchView {
        rows = List.copyOf(rows);
    }

    static MatchView of(MatchReport report) {
        return new MatchView(
                report.score().map(Math::round),
                Math.round(100 * report.coverage()),
                required(report),
                report.lines().stream().map(MatchView::row).toList(),
                "Weights " + report.weightsVersion() + ", vocabulary " + report.taxonomyVersion() + ".");
    }

    private static Optional<String> required(MatchReport report) {
        int all = report.requiredMet().size() + report.requiredOpen().size();
        return all == 0
                ? Optional.empty()
                : Optional.of(report.requiredMet().size() + " of " + all
                        + " required skills are shown at the level asked for.");
    }

    private static Row row(MatchLine line) {
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
                line.selfAsserted().map(Phrases.english()::sentence));
    }

    private static Badge standing(MatchLine line) {
        if (line.met()) {
            return new Badge("Shown, verified", "✓", "good");
        }
        if (line.best().isPresent()) {
            return new Badge("Shown in part", "◐", "unsure");
        }
        return line.selfAsserted().isPresent()
                ? new Badge("Self-asserted only", "“", "quiet")
                : new Badge("No evidence", "–", "quiet");
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
