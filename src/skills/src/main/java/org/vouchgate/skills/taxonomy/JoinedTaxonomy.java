package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Several taxonomies as one. A skill that is in more than one of them is one skill, with the URI and the label that the
 * first of them gives it and the names of all; each of its identifiers finds it. What only one taxonomy has is added.
 */
public final class JoinedTaxonomy implements SkillsTaxonomy {

    private static final Comparator<SkillProposal> BEST_FIRST = Comparator.comparingDouble(SkillProposal::score)
            .reversed()
            .thenComparing(proposal -> proposal.skill().uri());

    private final List<SkillsTaxonomy> members;
    private final Sameness same;
    private final Map<String, Skill> byKey = new HashMap<>();
    private final Map<String, List<Skill>> parts = new HashMap<>();
    private final List<Skill> skills;

    private JoinedTaxonomy(List<SkillsTaxonomy> members, List<ExactMatch> matches) {
        this.members = members;
        this.same = new Sameness(members, matches);
        var alike = new LinkedHashMap<String, List<Skill>>();
        for (var member : members) {
            for (var skill : member.skills()) {
                alike.computeIfAbsent(same.key(skill.uri()), absent -> new ArrayList<>(1))
                        .add(skill);
            }
        }
        alike.forEach((key, several) -> {
            byKey.put(key, merged(several, alike));
            parts.put(key, List.copyOf(several));
        });
        this.skills =
                byKey.values().stream().sorted(Comparator.comparing(Skill::uri)).toList();
    }

    /**
     * Joins taxonomies.
     *
     * @param members what to join, the ones to prefer first; never empty
     * @param matches what crosswalks among them say
     */
    public static SkillsTaxonomy of(List<SkillsTaxonomy> members, List<ExactMatch> matches) {
        return members.size() == 1 ? members.get(0) : new JoinedTaxonomy(List.copyOf(members), matches);
    }

    private Skill merged(List<Skill> several, Map<String, List<Skill>> alike) {
        var first = several.get(0);
        var broader = several.stream()
                .flatMap(skill -> skill.broader().stream())
                .map(uri -> Optional.ofNullable(alike.get(same.key(uri)))
                        .map(found -> found.get(0).uri())
                        .orElse(uri))
                .filter(uri -> !uri.equals(first.uri()))
                .distinct()
                .toList();
        if (several.size() == 1 && broader.equals(first.broader())) {
            return first;
        }
        var aliases = new LinkedHashSet<String>();
        several.forEach(skill -> {
            aliases.add(skill.label());
            aliases.addAll(skill.aliases());
        });
        aliases.remove(first.label());
        return new Skill(
                first.uri(),
                first.label(),
                List.copyOf(aliases),
                broader,
                several.stream().flatMap(skill -> skill.escoUri().stream()).findFirst(),
                several.stream()
                        .map(Skill::sector)
                        .filter(sector -> !sector.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    @Override
    public String version() {
        return members.stream().map(SkillsTaxonomy::version).collect(Collectors.joining("+"));
    }

    @Override
    public List<Skill> skills() {
        return skills;
    }

    @Override
    public Optional<Skill> find(String uri) {
        return Optional.ofNullable(byKey.get(same.key(uri)))
                .or(() -> members.stream()
                        .flatMap(member -> member.find(uri).stream())
                        .findFirst()
                        .map(this::joined));
    }

    /** The whole of what a member knows a part of. */
    private Skill joined(Skill part) {
        return byKey.getOrDefault(same.key(part.uri()), part);
    }

    /** A name means what the first taxonomy that has it says. */
    @Override
    public List<Skill> named(String name) {
        return members.stream()
                .map(member ->
                        member.named(name).stream().map(this::joined).distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public List<SkillMention> mentionedIn(String text) {
        var candidates = new ArrayList<SkillMention>();
        var taken = new HashSet<Long>();
        for (var member : members) {
            var spans = new HashSet<Long>();
            for (var mention : member.mentionedIn(text)) {
                if (!taken.contains(Overlaps.span(mention))) {
                    spans.add(Overlaps.span(mention));
                    candidates.add(
                            new SkillMention(joined(mention.skill()), mention.start(), mention.end(), mention.words()));
                }
            }
            taken.addAll(spans);
        }
        return Overlaps.without(candidates.stream().distinct().toList(), text.length());
    }

    /**
     * Scores of two taxonomies were not made to be compared, so the first one's stand. Another adds what it has by exactly
     * this name and, where the first recognises nothing, what the text mentions by name, just at the first one's threshold.
     */
    @Override
    public List<SkillProposal> normalise(String text, Optional<String> language, int limit) {
        var best = new TreeMap<String, SkillProposal>();
        members.get(0).normalise(text, language, limit).forEach(proposal -> keep(best, proposal));
        boolean recognised = best.values().stream().anyMatch(proposal -> proposal.score() >= shippedThreshold());
        for (var other : members.subList(1, members.size())) {
            var exact = other.named(text);
            other.normalise(text, language, limit).stream()
                    .filter(proposal -> exact.contains(proposal.skill()))
                    .forEach(proposal -> keep(best, proposal));
            if (!recognised) {
                other.mentionedIn(text).forEach(mention -> keep(best, mentioned(mention)));
            }
        }
        return best.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    private void keep(Map<String, SkillProposal> best, SkillProposal proposal) {
        var skill = joined(proposal.skill());
        best.merge(skill.uri(), of(skill, proposal), (one, other) -> BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    private SkillProposal mentioned(SkillMention mention) {
        var words = List.of(mention.words());
        return new SkillProposal(mention.skill(), shippedThreshold(), words, mention.words(), words);
    }

    private static SkillProposal of(Skill skill, SkillProposal proposal) {
        return new SkillProposal(skill, proposal.score(), proposal.words(), proposal.name(), proposal.nameWords());
    }

    /** What the taxonomies that know both say; the highest, as one of them may know more of the two. */
    @Override
    public double relatedness(String uriA, String uriB) {
        if (find(uriA).isEmpty() || find(uriB).isEmpty()) {
            return 0;
        }
        if (find(uriA).equals(find(uriB))) {
            return 1;
        }
        double highest = 0;
        for (var one : partsOf(uriA)) {
            for (var other : partsOf(uriB)) {
                for (var member : members) {
                    highest = Math.max(highest, member.relatedness(one, other));
                }
            }
        }
        return highest;
    }

    private List<String> partsOf(String uri) {
        return parts.getOrDefault(same.key(uri), List.of()).stream()
                .map(Skill::uri)
                .toList();
    }

    /** The first one's, whose scores nearly all of them are. */
    @Override
    public double shippedThreshold() {
        return members.get(0).shippedThreshold();
    }

    @Override
    public Kinship kinship(Skill one, Skill other) {
        return Kin.of(joined(one), joined(other), this::find);
    }
}
