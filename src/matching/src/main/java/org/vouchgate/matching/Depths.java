package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vouchgate.matching.KnownPhrases.Hit;

/**
 * Says which of some words about a depth, levels or years, belong to which skill of a line: those in brackets behind it,
 * else those before it in its clause, else those behind it.
 */
final class Depths {

    /** Words farther from the skill than this are about something else. */
    private static final int FARTHEST = 90;

    /** What may stand between a skill and the depth said of it afterwards: "Java and SQL: advanced". */
    private static final Set<String> LINKS =
            Set.of(("( ) / : al almeno and are at au auf e eller en et experience for i is ist kenntnisse knowledge "
                            + "language langue least level livello lub menos min mindestens minimo minimum minst mit moins na "
                            + "niva niveau nivel nivå o och oder of op or ou pa pelo poziom poziomie profesional professional "
                            + "seit sind skill skills sprache uber und with y")
                    .split(" "));

    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "of",
            "with",
            "mit",
            "im",
            "von",
            "en",
            "de",
            "du",
            "des",
            "di",
            "del",
            "dell",
            "con",
            "com",
            "em",
            "w",
            "z",
            "i",
            "med",
            "van",
            "met",
            "der",
            "the",
            "d",
            "l",
            "ms",
            "microsoft");

    private final JobText.Line line;
    private final List<Hit> hits;
    private final List<Clauses.Span> skills;
    private final Set<Hit> takenBehind = new HashSet<>();

    /** @param skills where the line names skills, in its order */
    Depths(JobText.Line line, List<Hit> hits, List<Clauses.Span> skills) {
        this.line = line;
        this.hits = hits;
        this.skills = skills;
    }

    /** For each skill, the words that say its depth. */
    List<Optional<Hit>> perSkill() {
        var depths = new ArrayList<Optional<Hit>>();
        for (var skill : skills) {
            depths.add(hits.isEmpty() ? Optional.empty() : of(skill));
        }
        return depths;
    }

    private Optional<Hit> of(Clauses.Span skill) {
        var clause = Clauses.around(line.words(), skill.start(), skill.end(), Clauses.CLAUSES);
        var near = hits.stream()
                .filter(hit -> clause.holds(hit.start(), hit.end()) && distance(hit, skill) <= FARTHEST)
                .toList();
        return first(near, hit -> hit.overlaps(skill.start(), skill.end()))
                .or(() -> first(near, hit -> isInBracketsBehind(hit, skill)))
                .or(() -> before(near, skill))
                .or(() -> behind(near, skill));
    }

    private static int distance(Hit hit, Clauses.Span skill) {
        return Math.max(0, Math.max(hit.start() - skill.end(), skill.start() - hit.end()));
    }

    private static Optional<Hit> first(List<Hit> hits, Predicate<Hit> test) {
        return hits.stream().filter(test).findFirst();
    }

    private boolean isInBracketsBehind(Hit hit, Clauses.Span skill) {
        if (hit.start() < skill.end() || skillBetween(skill.end(), hit.start())) {
            return false;
        }
        var between = line.words().substring(skill.end(), hit.start());
        return between.indexOf('(') >= 0 && between.indexOf(')') < 0 && between.indexOf('(') <= 12;
    }

    private Optional<Hit> before(List<Hit> near, Clauses.Span skill) {
        return near.stream()
                .filter(hit -> hit.end() <= skill.start() && !takenBehind.contains(hit))
                .filter(hit -> !Clauses.inBrackets(line.words(), hit.start(), hit.end()))
                .reduce((one, other) -> other);
    }

    private Optional<Hit> behind(List<Hit> near, Clauses.Span skill) {
        var found = near.stream()
                .filter(hit -> hit.start() >= skill.end() && linked(skill.end(), hit.start()) && !leads(hit))
                .findFirst();
        found.ifPresent(takenBehind::add);
        return found;
    }

    /** Whether nothing but linking words and other skills stands between two places. */
    private boolean linked(int from, int to) {
        return line.tokens().stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .allMatch(token -> LINKS.contains(token.form())
                        || skills.stream().anyMatch(skill -> skill.holds(token.start(), token.end())));
    }

    /** Whether the next word is another skill, to which these words belong: "Java and fluent English", "good at SQL". */
    private boolean leads(Hit hit) {
        return line.tokens().stream()
                .filter(token -> token.start() >= hit.end())
                .dropWhile(token -> PREPOSITIONS.contains(token.form()))
                .findFirst()
                .filter(next -> skills.stream().anyMatch(skill -> skill.holds(next.start(), next.end())))
                .isPresent();
    }

    private boolean skillBetween(int from, int to) {
        return skills.stream().anyMatch(skill -> skill.start() >= from && skill.end() <= to);
    }
}
