package org.vouchgate.credential.person;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Places that are being joined into groups. */
final class Groups {

    private final Map<Integer, Integer> leaders = new HashMap<>();
    private int groups;

    Groups(Set<Integer> places) {
        places.forEach(place -> leaders.put(place, place));
        groups = places.size();
    }

    void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        if (first != second) {
            leaders.put(second, first);
            groups--;
        }
    }

    boolean isOne() {
        return groups == 1;
    }

    private int leader(int place) {
        int at = place;
        while (leaders.get(at) != at) {
            at = leaders.get(at);
        }
        return at;
    }
}
