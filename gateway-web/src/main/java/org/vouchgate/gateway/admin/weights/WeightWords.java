package org.vouchgate.gateway.admin.weights;

import java.util.Locale;
import org.vouchgate.matching.WeightNumber;

/** What each number among the weights is called: in forms, and among the words. */
final class WeightWords {

    private WeightWords() {}

    /** Begins the keys of its label and its meaning. */
    static String key(WeightNumber number) {
        var member = number.member().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return "weights.number." + number.group() + "." + member;
    }

    /** The key of what several numbers are for. */
    static String group(String group) {
        return "weights.group." + group;
    }

    /** How forms call it. */
    static String name(WeightNumber number) {
        return number.group() + "." + number.member();
    }
}
