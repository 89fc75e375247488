package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Chooses among mentions that share words: the longest goes first; one name that two skills share yields both. */
final class Overlaps {

    private static final Comparator<SkillMention> LONGEST_FIRST = Comparator.<SkillMention>comparingInt(
                    mention -> mention.start() - mention.end())
            .thenComparingInt(SkillMention::start);

    private Overlaps() {}

    /** Those that stay, in the order of the text. */
    static List<SkillMention> without(List<SkillMention> candidates, int length) {
        var taken = new boolean[length];
        var spans = new HashSet<Long>();
        var kept = new ArrayList<SkillMention>();
        for (var mention : candidates.stream().sorted(LONGEST_FIRST).toList()) {
            long span = span(mention);
            if (spans.contains(span) || free(taken, mention)) {
                spans.add(span);
                Arrays.fill(taken, mention.start(), mention.end(), true);
                kept.add(mention);
            }
        }
        kept.sort(Comparator.comparingInt(SkillMention::start)
                .thenComparing(mention -> mention.skill().uri()));
        return List.copyOf(kept);
    }

    static long span(SkillMention mention) {
        return ((long) mention.start() << 32) | mention.end();
    }

    private static boolean free(boolean[] taken, SkillMention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }
}
