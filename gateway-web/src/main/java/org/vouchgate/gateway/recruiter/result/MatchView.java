package org.vouchgate.gateway.recruiter.result;

import java.util.List;
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
import org.vouchgate.words.Words;

/**
 * Skills held against the requirements.
 *
 * @param said     the explanation in words
 * @param score    0 to 100; absent if there is not enough evidence
 * @param required how many of the required skills are shown
 * @param basis    what it was weighed with
 * @param scored   whether the employer wants scores at all
 * @param picture  the same rows, drawn
 */
public record MatchView(
        Explanation said,
        Optional<Long> score,
        Optional<String> required,
        List<Row> rows,
        String basis,
        boolean scored,
        Picture picture) {

    /**
     * One requirement.
     *
     * @param standing whether it is shown, by verified evidence, by nothing but the candidate's word, or not at all
     * @param points   what it earned of what it could earn; absent if nobody counts
     * @param width    points it earned, in per cent of what it could earn
     * @param verified the verified evidence
     * @param source   the issuer of that evidence
     * @param stated   what the candidate says of themselves
     * @param factors  how the points come about
     * @param without  what the score would be without the evidence's credential
     */
    public record Row(
            String skill,
            List<String> alternatives,
            boolean required,
            Badge standing,
            Optional<String> points,
            long width,
            Optional<String> verified,
            Optional<String> source,
            Optional<String> stated,
            Optional<String> factors,
            Optional<String> without) {

        public Row {
            alternatives = List.copyOf(alternatives);
        }
    }

    public MatchView {
        rows = List.copyOf(rows);
    }

    static MatchView of(Words words, MatchReport report, List<SetAside> setAside) {
        var phrases = Phrases.of(words);
        var said = new Explainer(phrases, Explainer.Reader.RECRUITER).explain(report, setAside);
        return new MatchView(
                said,
                report.score().map(Math::round),
                required(words, report),
                IntStream.range(0, report.lines().size())
                        .mapToObj(i -> row(report.lines().get(i), said.lines().get(i), phrases))
                        .toList(),
                words.say("result.basis", report.weightsVersion(), report.taxonomyVersion()),
                !report.isUnscored(),
                Picture.of(words, report));
    }

    private static Optional<String> required(Words words, MatchReport report) {
        int all = report.requiredMet().size() + report.requiredOpen().size();
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        words.say("result.required-shown", report.requiredMet().size(), all));
    }

    static Row row(MatchLine line, Explanation.Line said, Phrases phrases) {
        return new Row(
                line.requirement().label(),
                line.requirement().alternatives().stream()
                        .map(Requirement.Alternative::label)
                        .toList(),
                line.requirement().importance() == Importance.REQUIRED,
                Badge.ofStanding(line.standing()),
                said.points(),
                Math.round(100 * share(line)),
                line.best().map(phrases::sentence),
                line.best()
                        .map(best -> best.evidence().credential())
                        .map(credential -> credential.issuerName().orElse(credential.issuer())),
                line.selfAsserted().map(phrases::sentence),
                said.factors(),
                said.without());
    }

    /** What was earned of what could be earned; where nobody counts, how far it is shown. */
    static double share(MatchLine line) {
        if (line.maxPoints() > 0) {
            return Math.min(1, line.points() / line.maxPoints());
        }
        return switch (line.standing()) {
            case SHOWN -> 1;
            case PARTLY_SHOWN -> 0.5;
            case SELF_ASSERTED, NO_EVIDENCE -> 0;
        };
    }
}
