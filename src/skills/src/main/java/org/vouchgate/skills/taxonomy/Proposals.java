package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds skills whose names share words with a text; rare words count more than common ones. */
final class Proposals {

    private static final Comparator<SkillProposal> BEST_FIRST = Comparator.comparingDouble(SkillProposal::score)
            .reversed()
            .thenComparing(proposal -> proposal.skill().uri());

    private record Name(Skill skill, String text, List<String> words) {}

    private final Map<String, List<Name>> byWord = new HashMap<>();
    private final int size;

    Proposals(Collection<Skill> skills) {
        int names = 0;
        for (var skill : skills) {
            names += add(skill, skill.label());
            for (var alias : skill.aliases()) {
                names += add(skill, alias);
            }
        }
        this.size = names;
    }

    private int add(Skill skill, String name) {
        var words = Words.content(name);
        words.forEach(word ->
                byWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(new Name(skill, name, words)));
        return words.isEmpty() ? 0 : 1;
    }

    List<SkillProposal> of(String text, int limit) {
        var words = new HashSet<>(Words.content(text));
        var written = written(text);
        var best = new TreeMap<String, SkillProposal>();
        var seen = new HashSet<Name>();
        for (var word : words) {
            for (var name : byWord.getOrDefault(word, List.of())) {
                if (seen.add(name)) {
                    best.merge(
                            name.skill().uri(),
                            proposal(name, words, written),
                            (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        return best.values().stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    /** Dice's coefficient with words weighted by rarity, summed in the order of the name so that it is exact. */
    private SkillProposal proposal(Name name, Set<String> text, Map<String, String> written) {
        var shared = name.words().stream().filter(text::contains).toList();
        double common = weigh(shared);
        double whole = weigh(name.words()) + weigh(text.stream().sorted().toList());
        var called = written(name.text());
        return new SkillProposal(
                name.skill(),
                Math.min(1, 2 * common / whole),
                shared.stream().map(written::get).toList(),
                name.text(),
                shared.stream().map(called::get).toList());
    }

    /** Each word as it stands in a text, by the form in which it is compared. */
    private static Map<String, String> written(String text) {
        var written = new HashMap<String, String>();
        Words.of(text).forEach(word -> written.putIfAbsent(word.form(), text.substring(word.start(), word.end())));
        return written;
    }

    /** The same coefficient for two names. */
    double likeness(String one, String other) {
        var words = Words.content(one);
        var others = Words.content(other);
        double whole = weigh(words) + weigh(others);
        return whole == 0
                ? 0
                : Math.min(
                        1,
                        2
                                * weigh(words.stream()
                                        .filter(others::contains)
                                        .sorted()
                                        .toList())
                                / whole);
    }

    private double weigh(List<String> words) {
        double sum = 0;
        for (var word : words) {
            sum += StrictMath.log(1
                    + (double) size / (1 + byWord.getOrDefault(word, List.of()).size()));
        }
        return sum;
    }
}
