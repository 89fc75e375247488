package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.matching.KnownPhrases.Hit;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillMention;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** One line with the skills it names and what it says of each: how important, how deep, how long. */
final class ReadLine {

    private static final String LANGUAGE = "language";
    private static final int MONTHS = 12;

    /** A stay of one number in the text counts as experience only where the line asks, or says so. */
    private static final Map<String, Integer> UNITS = Map.of("year", MONTHS, "month", 1);

    private final JobText.Line line;
    private final ProtectedWords person;
    private final List<Hit> hits;
    private final List<Hit> outsideBrackets;
    private final List<SkillMention> skills;
    private final List<Optional<Hit>> levels;
    private final List<Optional<Hit>> years;

    ReadLine(JobText.Line line, SkillsTaxonomy taxonomy) {
        this.line = line;
        this.person = ProtectedWords.in(line);
        this.hits = KnownPhrases.OF_JOBS.in(line.tokens());
        this.outsideBrackets = hits.stream()
                .filter(hit -> !Clauses.inBrackets(line.words(), hit.start(), hit.end()))
                .toList();
        this.skills = taxonomy.mentionedIn(line.words()).stream()
                .filter(mention -> !person.cover(mention.start(), mention.end()))
                .filter(mention -> !isNationality(mention))
                .toList();
        var places = skills.stream()
                .map(mention -> new Clauses.Span(mention.start(), mention.end()))
                .toList();
        this.levels = levels(places);
        this.years = years(places);
    }

    ProtectedWords person() {
        return person;
    }

    boolean namesNoSkill() {
        return skills.isEmpty();
    }

    boolean asks() {
        return Wording.asks(hits);
    }

    boolean offers() {
        return Wording.offers(hits);
    }

    /** What the line asks for by name. */
    List<Ask> asked() {
        var asked = new ArrayList<Ask>();
        for (int i = 0; i < skills.size(); i++) {
            var mention = skills.get(i);
            var level = levels.get(i);
            var experience = years.get(i).flatMap(this::experience);
            importance(mention.start(), mention.end())
                    .map(importance -> new Ask(
                            Optional.of(mention.skill().uri()),
                            mention.skill().label(),
                            importance,
                            level.map(this::level),
                            experience,
                            Optional.empty(),
                            line.provenance(mention.start(), mention.end())))
                    .ifPresent(asked::add);
        }
        return asked;
    }

    /** The whole line as something asked for. */
    Optional<Ask> wholly(String label) {
        int end = line.words().length();
        return importance(0, end)
                .map(importance -> new Ask(
                        Optional.empty(),
                        label,
                        importance,
                        Optional.empty(),
                        stays().stream().findFirst().flatMap(this::experience),
                        Optional.empty(),
                        line.provenance(0, end)));
    }

    /** The words nearest to the skill decide, then those of its sentence, then the section; empty if it is not needed. */
    private Optional<Importance> importance(int start, int end) {
        var part = Clauses.around(line.words(), start, end, Clauses.PARTS);
        var sentence = Clauses.around(line.words(), start, end, Clauses.SENTENCES);
        var says = Wording.of(hits, part, start)
                .or(() -> Wording.alone(hits, Clauses.bracketsBehind(line.words(), end)))
                .or(() -> Wording.of(outsideBrackets, sentence, start));
        if (says.isPresent()) {
            return says.get() == Wording.Says.NOT_NEEDED
                    ? Optional.empty()
                    : Optional.of(Importance.valueOf(says.get().name()));
        }
        boolean preferred = line.section() == Section.PREFERRED || line.section() == Section.DUTIES;
        return Optional.of(preferred ? Importance.PREFERRED : Importance.REQUIRED);
    }

    private List<Optional<Hit>> levels(List<Clauses.Span> places) {
        var plain = hits.stream().filter(hit -> hit.family().equals("level")).toList();
        var ofLanguages = hits.stream()
                .filter(hit -> hit.family().equals("level") || hit.family().equals("language-level"))
                .toList();
        var skillLevels = new Depths(line, plain, places).perSkill();
        var languageLevels = new Depths(line, longest(ofLanguages), places).perSkill();
        var levels = new ArrayList<Optional<Hit>>();
        for (int i = 0; i < skills.size(); i++) {
            levels.add((isLanguage(skills.get(i).skill()) ? languageLevels : skillLevels).get(i));
        }
        return levels;
    }

    /** "Very good knowledge" holds "very good": the longer one says more. */
    private static List<Hit> longest(List<Hit> hits) {
        var sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(Hit::start)
                .thenComparing(Comparator.comparingInt(Hit::end).reversed()));
        var kept = new ArrayList<Hit>();
        int reached = -1;
        for (var hit : sorted) {
            if (hit.end() > reached) {
                kept.add(hit);
                reached = hit.end();
            }
        }
        return kept;
    }

    private List<Optional<Hit>> years(List<Clauses.Span> places) {
        var stays = stays();
        var years = new ArrayList<>(new Depths(line, stays, places).perSkill());
        for (var stay : stays) {
            if (years.stream().noneMatch(Optional.of(stay)::equals)) {
                var sentence = Clauses.around(line.words(), stay.start(), stay.end(), Clauses.SENTENCES);
                for (int i = 0; i < places.size(); i++) {
                    if (years.get(i).isEmpty()
                            && sentence.holds(
                                    places.get(i).start(), places.get(i).end())) {
                        years.set(i, Optional.of(stay));
                    }
                }
            }
        }
        return years;
    }

    /** Spans of time that somebody should have done something for. */
    private List<Hit> stays() {
        boolean asksForPractice = line.section() == Section.REQUIRED
                || line.section() == Section.PREFERRED
                || hits.stream().anyMatch(hit -> hit.family().equals("experience"));
        return hits.stream()
                .filter(hit -> hit.family().equals("years"))
                .filter(hit -> asksForPractice && !person.cover(hit.start(), hit.end()))
                .filter(hit -> experience(hit).isPresent())
                .toList();
    }

    private Optional<Experience> experience(Hit hit) {
        int months = hit.what().startsWith("is-")
                ? Integer.parseInt(hit.what().substring("is-".length()))
                : hit.number() * UNITS.get(hit.what());
        return months >= 1 && months <= Experience.MOST_MONTHS
                ? Optional.of(new Experience(months, line.provenance(hit.start(), hit.end())))
                : Optional.empty();
    }

    private Ask.StatedLevel level(Hit hit) {
        return new Ask.StatedLevel(Integer.parseInt(hit.what()), line.provenance(hit.start(), hit.end()));
    }

    private static boolean isLanguage(Skill skill) {
        return skill.sector().toLowerCase(Locale.ROOT).contains(LANGUAGE)
                || skill.label().toLowerCase(Locale.ROOT).endsWith(" " + LANGUAGE);
    }

    /** "A German company" asks for no German. */
    private boolean isNationality(SkillMention mention) {
        return isLanguage(mention.skill())
                && hits.stream()
                        .filter(hit -> hit.family().equals("not-language"))
                        .anyMatch(hit -> line.words()
                                        .substring(Math.min(mention.end(), hit.start()), hit.start())
                                        .isBlank()
                                && hit.start() > mention.end()
                                && hit.start() - mention.end() <= 2);
    }
}
