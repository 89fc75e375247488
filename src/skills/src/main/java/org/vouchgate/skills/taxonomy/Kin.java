package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says how two skills are related by what is broader than each. */
final class Kin {

    private Kin() {}

    /** @param find looks a broader skill up; what is none, such as a group, still makes siblings */
    static Kinship of(Skill one, Skill other, Function<String, Optional<Skill>> find) {
        if (one.uri().equals(other.uri())) {
            return Kinship.SAME;
        }
        if (ancestors(one, find).contains(other.uri())) {
            return Kinship.NARROWER;
        }
        if (ancestors(other, find).contains(one.uri())) {
            return Kinship.BROADER;
        }
        return one.broader().stream().anyMatch(other.broader()::contains) ? Kinship.SIBLING : Kinship.NONE;
    }

    private static Set<String> ancestors(Skill skill, Function<String, Optional<Skill>> find) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(skill.broader());
        while (!open.isEmpty()) {
            var uri = open.remove(open.size() - 1);
            if (seen.add(uri)) {
                find.apply(uri).ifPresent(broader -> open.addAll(broader.broader()));
            }
        }
        return seen;
    }
}
