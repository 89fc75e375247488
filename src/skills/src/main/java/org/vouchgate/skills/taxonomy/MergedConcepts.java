package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The concepts of several taxonomies as those of one. A skill that is in more than one of them is one skill, with the URI and
 * the label that the first of them gives it, the names of all, and an exact match to each of its other identifiers. A name
 * means what the first taxonomy that has it says.
 */
public final class MergedConcepts {

    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, Set<String>> meanings = new HashMap<>();

    private MergedConcepts() {}

    /** @param members concepts of each taxonomy, the ones to prefer first */
    public static List<Concept> of(List<? extends Collection<Concept>> members) {
        return new MergedConcepts().merged(members);
    }

    private List<Concept> merged(List<? extends Collection<Concept>> members) {
        var same = new Sameness(
                members.stream().map(MergedConcepts::named).toList(),
                members.stream()
                        .flatMap(Collection::stream)
                        .filter(concept -> concept.kind().isSkill())
                        .flatMap(concept ->
                                concept.exactMatches().stream().map(other -> new ExactMatch(concept.uri(), other)))
                        .toList());
        var alike = new LinkedHashMap<String, List<Concept>>();
        for (var member : members) {
            var claimed = new HashMap<String, Set<String>>();
            for (var concept : member) {
                var key = same.key(concept.uri());
                var several = alike.computeIfAbsent(key, absent -> new ArrayList<>(1));
                several.add(own(concept, several, key));
                uris.putIfAbsent(concept.uri(), several.get(0).uri());
                names(concept)
                        .forEach(name -> claimed.computeIfAbsent(name, absent -> new HashSet<>())
                                .add(key));
            }
            claimed.forEach(meanings::putIfAbsent);
        }
        return alike.values().stream().map(this::one).toList();
    }

    /** What a concept may be called by; a group's name means none that a person has. */
    private static List<String> names(Concept concept) {
        return concept.kind().isSkill()
                ? concept.names().stream().map(name -> Words.key(name.text())).toList()
                : List.of();
    }

    private static SkillsTaxonomy named(Collection<Concept> concepts) {
        return SkillIndex.of(
                "",
                concepts.stream()
                        .filter(concept -> concept.kind().isSkill())
                        .map(SkillEntry::of)
                        .toList());
    }

    /** A concept without the names that mean something else to an earlier taxonomy, or that its like has already. */
    private Concept own(Concept concept, List<Concept> earlier, String key) {
        var known = new HashSet<String>();
        earlier.forEach(like -> like.names().forEach(name -> known.add(Words.key(name.text()))));
        var names = concept.names().stream()
                .filter(name -> !known.contains(Words.key(name.text())))
                .filter(name -> meanings.getOrDefault(Words.key(name.text()), Set.of(key))
                        .contains(key))
                .toList();
        return with(concept, names, earlier);
    }

    private static Concept with(Concept concept, List<Concept.Name> names, List<Concept> earlier) {
        var kept = new ArrayList<>(names);
        if (earlier.isEmpty()) {
            keepLabel(concept.names().get(0), kept);
        } else if (kept.isEmpty()) {
            kept.add(earlier.get(0).names().get(0));
        }
        return new Concept(
                concept.uri(),
                concept.kind(),
                kept,
                concept.descriptions(),
                concept.broader(),
                concept.related(),
                concept.crosswalks(),
                concept.codes(),
                concept.sector());
    }

    /** A concept that stands alone keeps the name it is shown by, though whoever says it means another's. */
    private static void keepLabel(Concept.Name label, List<Concept.Name> names) {
        if (!names.contains(label)) {
            names.add(
                    0,
                    new Concept.Name(
                            label.text(), label.language(), label.role(), Concept.Use.SHOWN, label.sureness()));
        }
    }

    private Concept one(List<Concept> several) {
        var first = several.get(0);
        var descriptions = new TreeMap<String, String>();
        several.forEach(concept -> concept.descriptions().forEach(descriptions::putIfAbsent));
        return new Concept(
                first.uri(),
                first.kind(),
                names(several),
                descriptions,
                all(several, Concept::broader).stream()
                        .map(this::uri)
                        .filter(uri -> !uri.equals(first.uri()))
                        .distinct()
                        .toList(),
                all(several, Concept::related).stream()
                        .map(relation -> new Concept.Relation(uri(relation.target()), relation.kind()))
                        .distinct()
                        .toList(),
                crosswalks(several),
                all(several, Concept::codes).stream().distinct().toList(),
                several.stream()
                        .map(Concept::sector)
                        .filter(sector -> !sector.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private String uri(String uri) {
        return uris.getOrDefault(uri, uri);
    }

    private static <T> List<T> all(List<Concept> several, Function<Concept, List<T>> part) {
        return several.stream().flatMap(concept -> part.apply(concept).stream()).toList();
    }

    /** What one taxonomy prefers is another name where an earlier one prefers something in that language. */
    private static List<Concept.Name> names(List<Concept> several) {
        var names = new ArrayList<Concept.Name>();
        var preferring = new HashSet<String>();
        for (var concept : several) {
            var before = Set.copyOf(preferring);
            var known = new HashSet<String>();
            names.forEach(name -> known.add(Words.key(name.text())));
            for (var name : concept.names()) {
                if (before.isEmpty() || !known.contains(Words.key(name.text()))) {
                    names.add(before.contains(name.language()) ? alternative(name) : name);
                    preferring.add(name.language());
                }
            }
        }
        return names;
    }

    private static Concept.Name alternative(Concept.Name name) {
        return name.role() == Concept.Role.PREFERRED
                ? new Concept.Name(name.text(), name.language(), Concept.Role.ALTERNATIVE, name.use(), name.sureness())
                : name;
    }

    private static List<Concept.Crosswalk> crosswalks(List<Concept> several) {
        var first = SkillIri.key(several.get(0).uri());
        var crosswalks = new ArrayList<>(all(several, Concept::crosswalks));
        several.forEach(like -> crosswalks.add(new Concept.Crosswalk(like.uri(), Concept.Match.EXACT)));
        return crosswalks.stream()
                .filter(crosswalk -> !SkillIri.key(crosswalk.target()).equals(first))
                .distinct()
                .toList();
    }
}
