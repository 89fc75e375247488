package org.vouchgate.skills.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which skills of several taxonomies are one and the same: those with one identifier, those that a crosswalk calls an
 * exact match, and those whose preferred names are equal and mean nothing else in either taxonomy, unless a crosswalk
 * says otherwise.
 */
final class Sameness {

    private final List<SkillsTaxonomy> members;
    private final Map<String, String> parent = new HashMap<>();
    private final Set<String> matched = new HashSet<>();

    Sameness(List<SkillsTaxonomy> members, List<ExactMatch> matches) {
        this.members = members;
        for (var match : matches) {
            join(match.one(), match.other());
        }
        for (var member : members) {
            for (var skill : member.skills()) {
                skill.escoUri().ifPresent(esco -> join(skill.uri(), esco));
            }
        }
        members.forEach(this::joinByName);
    }

    /** The key that all that is the same has in common. */
    String key(String uri) {
        return root(SkillIri.key(uri));
    }

    private void join(String one, String other) {
        unite(SkillIri.key(one), SkillIri.key(other));
        matched.add(SkillIri.key(one));
        matched.add(SkillIri.key(other));
    }

    private void joinByName(SkillsTaxonomy member) {
        for (var skill : member.skills()) {
            for (var other : members) {
                if (other != member && isPlain(skill, member)) {
                    other.named(skill.label()).stream()
                            .filter(found -> isPlain(found, other) && sameLabel(found, skill))
                            .forEach(found -> unite(SkillIri.key(skill.uri()), SkillIri.key(found.uri())));
                }
            }
        }
    }

    private static boolean sameLabel(Skill one, Skill other) {
        return Words.key(one.label()).equals(Words.key(other.label()));
    }

    /** Nobody has said what it is the same as, and its name is its own. */
    private boolean isPlain(Skill skill, SkillsTaxonomy member) {
        return (!matched.contains(SkillIri.key(skill.uri())) || !reachesAnother(skill))
                && member.named(skill.label()).size() == 1;
    }

    /** A crosswalk into a taxonomy that is not here says nothing here. */
    private boolean reachesAnother(Skill skill) {
        long here = members.stream()
                .filter(member -> member.find(skill.uri()).isPresent()
                        || skill.escoUri().flatMap(member::find).isPresent())
                .count();
        return here > 1;
    }

    private String root(String key) {
        var at = key;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    private void unite(String one, String other) {
        var left = root(one);
        var right = root(other);
        if (!left.equals(right)) {
            parent.put(left, right);
        }
    }
}
