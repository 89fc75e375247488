package org.vouchgate.credential.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the credentials of one answer belong together, two by two. Holds nothing of what was compared, and so can be kept
 * until it is known which of them count.
 *
 * @param between one for every two that were compared
 */
public record PersonTies(List<Tie> between) {

    /**
     * Two credentials.
     *
     * @param one      the place of the one in the answer
     * @param other    the place of the other, which comes later
     * @param strength by its wire name
     */
    public record Tie(int one, int other, String strength) {

        SamePerson comparison() {
            return SamePerson.named(strength)
                    .orElseThrow(() -> new IllegalStateException("no strength is called " + strength));
        }
    }

    public PersonTies {
        between = List.copyOf(between);
    }

    /** Compares every two that can count; one that cannot is empty and keeps its place. */
    public static PersonTies of(List<Optional<PersonTraits>> answer) {
        var ties = new ArrayList<Tie>();
        for (int other = 1; other < answer.size(); other++) {
            for (int one = 0; one < other; one++) {
                if (answer.get(one).isPresent() && answer.get(other).isPresent()) {
                    var strength =
                            answer.get(one).get().comparedTo(answer.get(other).get());
                    ties.add(new Tie(one, other, strength.wireName()));
                }
            }
        }
        return new PersonTies(ties);
    }

    /**
     * How those at these places belong together: as the weakest link that is needed to reach them all. One contradiction
     * outweighs every link.
     *
     * @return empty for fewer than two, of which there is nothing to say
     */
    public Optional<SamePerson> among(Set<Integer> counting) {
        var ties = between.stream()
                .filter(tie -> counting.contains(tie.one()) && counting.contains(tie.other()))
                .sorted(Comparator.comparing(Tie::comparison))
                .toList();
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        var last = ties.get(ties.size() - 1).comparison();
        return Optional.of(last == SamePerson.DIFFERENT ? last : linked(ties, counting));
    }

    private static SamePerson linked(List<Tie> strongestFirst, Set<Integer> counting) {
        var groups = new Groups(counting);
        for (var tie : strongestFirst) {
            if (!tie.comparison().ties()) {
                return tie.comparison(); // names that differ come before what is merely unknown
            }
            groups.join(tie.one(), tie.other());
            if (groups.isOne()) {
                return tie.comparison();
            }
        }
        return SamePerson.UNKNOWN;
    }
}
