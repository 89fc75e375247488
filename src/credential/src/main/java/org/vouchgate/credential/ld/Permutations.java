package org.vouchgate.credential.ld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every order of a few names, in the order of their names. */
final class Permutations {

    private final List<String> names;

    Permutations(List<String> names) {
        this.names = new ArrayList<>(names);
        Collections.sort(this.names);
    }

    List<String> current() {
        return List.copyOf(names);
    }

    /** Goes to the next order, if there is one. */
    boolean advance() {
        int pivot = names.size() - 2;
        while (pivot >= 0 && names.get(pivot).compareTo(names.get(pivot + 1)) >= 0) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int successor = names.size() - 1;
        while (names.get(successor).compareTo(names.get(pivot)) <= 0) {
            successor--;
        }
        Collections.swap(names, pivot, successor);
        Collections.reverse(names.subList(pivot + 1, names.size()));
        return true;
    }
}
