package org.vouchgate.skills.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A skill as it is put into a {@link SkillIndex}, with what must be known about its names.
 *
 * @param skill         the skill
 * @param exactSpelling names that are ordinary words too, and mean the skill within a text only in exactly this spelling ({@code Excel})
 * @param wholeOnly     names that mean the skill only when they are all that is said ({@code Go})
 * @param shownOnly     names that the skill is shown by and that mean something else when somebody says them
 * @param matches       other identifiers of the same skill, as far as no other skill has them as its own
 */
public record SkillEntry(
        Skill skill, Set<String> exactSpelling, Set<String> wholeOnly, Set<String> shownOnly, List<String> matches) {

    public SkillEntry {
        shownOnly = Set.copyOf(shownOnly);
        matches = List.copyOf(matches);
        exactSpelling = Set.copyOf(exactSpelling);
        wholeOnly = Set.copyOf(wholeOnly);
    }

    public SkillEntry(Skill skill, Set<String> exactSpelling, Set<String> wholeOnly) {
        this(skill, exactSpelling, wholeOnly, Set.of(), List.of());
    }

    public static SkillEntry of(Skill skill) {
        return new SkillEntry(skill, Set.of(), Set.of());
    }

    /** A concept as a skill, shown by its English name if it has one. */
    public static SkillEntry of(Concept concept) {
        var label = concept.label("en");
        var aliases = concept.names().stream()
                .map(Concept.Name::text)
                .filter(name -> !name.equals(label))
                .distinct()
                .toList();
        var skill = new Skill(concept.uri(), label, aliases, concept.broader(), esco(concept), concept.sector());
        return new SkillEntry(
                skill,
                names(concept, Concept.Use.EXACT_SPELLING),
                names(concept, Concept.Use.ALONE),
                names(concept, Concept.Use.SHOWN),
                concept.exactMatches());
    }

    /** What {@link SkillIri#key} makes of the identifiers that others give it. */
    public List<String> otherKeys() {
        return Stream.concat(skill.escoUri().stream(), matches.stream())
                .map(SkillIri::key)
                .distinct()
                .toList();
    }

    /** What it is found by, by what {@link Words#key} makes of each name; of names that are equal so the first counts. */
    public Map<String, SkillLookup.Named> named() {
        var named = new LinkedHashMap<String, SkillLookup.Named>();
        Stream.concat(Stream.of(skill.label()), skill.aliases().stream())
                .filter(name -> !shownOnly.contains(name))
                .forEach(name -> named.putIfAbsent(
                        Words.key(name),
                        new SkillLookup.Named(
                                skill,
                                exactSpelling.contains(name) ? Optional.of(name) : Optional.empty(),
                                wholeOnly.contains(name))));
        named.remove("");
        return named;
    }

    private static Optional<String> esco(Concept concept) {
        return concept.exactMatches().stream()
                .filter(target -> SkillIri.key(target).startsWith("//data.europa.eu/esco/"))
                .findFirst();
    }

    private static Set<String> names(Concept concept, Concept.Use use) {
        return concept.names().stream()
                .filter(name -> name.use() == use)
                .map(Concept.Name::text)
                .collect(Collectors.toSet());
    }
}
