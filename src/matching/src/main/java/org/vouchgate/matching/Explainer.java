package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.skills.SetAside;

/** Puts a report into words: all of it for a recruiter, the gist of it for the candidate. */
public final class Explainer {

    /** Who reads it. */
    public enum Reader {
        RECRUITER(""),
        CANDIDATE("candidate.");

        private final String prefix;

        Reader(String prefix) {
            this.prefix = prefix;
        }
    }

    /** More than this would not be read. */
    private static final int MOST_CHANGES = 10;

    private final Phrases phrases;
    private final Reader reader;

    public Explainer(Phrases phrases, Reader reader) {
        this.phrases = phrases;
        this.reader = reader;
    }

    /**
     * Explains a report.
     *
     * @param setAside what the profile set aside, with the reasons
     */
    public Explanation explain(MatchReport report, List<SetAside> setAside) {
        return new Explanation(
                phrases.locale().toLanguageTag(),
                new Explanation.Headings(
                        say("heading.title"), say("heading.lines"), say("heading.changes"), say("heading.not-used")),
                headline(report),
                say("coverage", phrases.percent(report.coverage())),
                report.lines().stream().map(line -> line(line, report)).toList(),
                report.counterfactuals().stream()
                        .filter(change -> isTold(change, report))
                        .limit(MOST_CHANGES)
                        .map(this::change)
                        .toList(),
                notUsed(report, setAside),
                say("never-used"),
                say("advice"));
    }

    private String headline(MatchReport report) {
        if (report.isUnscored()) {
            return say("score.off");
        }
        return report.score()
                .map(score -> say("score.number", phrases.number(score, 1)))
                .orElseGet(() -> say("score.none"));
    }

    private Explanation.Line line(MatchLine line, MatchReport report) {
        var standing = say("standing." + wireName(line.standing()));
        var label = line.requirement().label();
        if (reader == Reader.CANDIDATE) {
            return new Explanation.Line(
                    label, standing, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        var scored = Optional.of(line).filter(each -> !report.isUnscored());
        return new Explanation.Line(
                label,
                standing,
                line.best().or(line::selfAsserted).map(phrases::sentence),
                scored.map(each ->
                        say("line.points", phrases.number(each.points(), 1), phrases.number(each.maxPoints(), 1))),
                scored.flatMap(each -> each.best().map(use -> factors(each, use.factors()))),
                scored.flatMap(MatchLine::best).flatMap(use -> without(use, report)));
    }

    private String factors(MatchLine line, Factors factors) {
        return say(
                "line.factors",
                phrases.number(line.points(), 2),
                phrases.number(line.maxPoints(), 2),
                phrases.number(factors.match(), 3),
                phrases.number(factors.verification(), 3),
                phrases.number(factors.outcome(), 3),
                phrases.number(factors.level(), 3),
                phrases.number(factors.recency(), 3));
    }

    private Optional<String> without(EvidenceUse use, MatchReport report) {
        int index = use.evidence().credential().index();
        return report.reliances().stream()
                .filter(reliance -> reliance.credential().index() == index)
                .findFirst()
                .map(reliance -> say("change.without", phrases.number(reliance.points(), 1)));
    }

    /** What a candidate has shown need not be shown again: the little that would add is not worth their while. */
    private boolean isTold(Counterfactual change, MatchReport report) {
        return reader == Reader.RECRUITER
                || report.lines().stream()
                        .noneMatch(line -> line.met() && line.requirement().id().equals(change.about()));
    }

    private String change(Counterfactual change) {
        var points = phrases.number(change.points(), 1);
        if (change.kind() == Counterfactual.Kind.ISSUER_TRUSTED) {
            return say("change.trusted", change.label(), points);
        }
        return change.level()
                .map(level -> say("change.shown-at-level", change.label(), points, phrases.number(level, 0)))
                .orElseGet(() -> say("change.shown", change.label(), points));
    }

    private List<String> notUsed(MatchReport report, List<SetAside> setAside) {
        var notUsed = new ArrayList<String>();
        report.unused().stream()
                .filter(unused -> reader == Reader.RECRUITER || !isCited(unused, report))
                .forEach(unused -> notUsed.add(phrases.say(
                        "unused." + wireName(unused.why()), unused.evidence().words())));
        setAside.forEach(aside -> notUsed.add(phrases.say("aside." + wireName(aside.why()), aside.words())));
        return notUsed.stream().distinct().toList();
    }

    /** A credential that counts says the same words in more than one place; a candidate is told of them once. */
    private static boolean isCited(UnusedEvidence unused, MatchReport report) {
        return report.lines().stream()
                .flatMap(line -> Stream.concat(line.best().stream(), line.selfAsserted().stream()))
                .map(EvidenceUse::evidence)
                .anyMatch(cited -> cited.words().equals(unused.evidence().words())
                        && cited.credential().index()
                                == unused.evidence().credential().index());
    }

    private String say(String key, Object... arguments) {
        return phrases.say(reader.prefix + key, arguments);
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
