package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A taxonomy that is asked by names and identifiers. Immutable, and safe to share between threads. */
public final class SkillIndex implements SkillsTaxonomy {

    /** Names of more words than this are found as whole texts only. */
    private static final int LONGEST_MENTION = 8;

    private static final double THRESHOLD = 0.5;

    private final String version;
    private final SkillLookup lookup;
    /** Made when first asked for: an index that only answers by name needs none. */
    private volatile @Nullable Proposals proposals;

    private SkillIndex(String version, SkillLookup lookup) {
        this.version = version;
        this.lookup = lookup;
    }

    /**
     * Indexes skills.
     *
     * @param version name and version of the data, for instance {@code starter/1}
     * @throws IllegalArgumentException if two skills have the same URI
     */
    public static SkillsTaxonomy of(String version, Collection<SkillEntry> entries) {
        return new SkillIndex(version, new HeldSkills(entries));
    }

    /** The same over skills that are looked up elsewhere. */
    public static SkillsTaxonomy of(String version, SkillLookup lookup) {
        return new SkillIndex(version, lookup);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Skill> skills() {
        return lookup.skills();
    }

    @Override
    public Optional<Skill> find(String uri) {
        return lookup.identified(SkillIri.key(uri));
    }

    @Override
    public List<Skill> named(String name) {
        return lookup.named(Words.key(name)).stream()
                .map(SkillLookup.Named::skill)
                .toList();
    }

    @Override
    public List<SkillMention> mentionedIn(String text) {
        var candidates = new ArrayList<SkillMention>();
        var words = Words.of(text);
        for (int first = 0; first < words.size(); first++) {
            candidates.addAll(mentionsAt(text, words, first));
        }
        return Overlaps.without(candidates, text.length());
    }

    private List<SkillMention> mentionsAt(String text, List<Words.Word> words, int first) {
        var found = new ArrayList<SkillMention>();
        var key = new StringBuilder();
        int start = words.get(first).start();
        for (int last = first; last < Math.min(words.size(), first + LONGEST_MENTION); last++) {
            key.append(last == first ? "" : " ").append(words.get(last).form());
            int end = words.get(last).end();
            var written = text.substring(start, end);
            if (brokenByPunctuation(written)) {
                break;
            }
            for (var name : lookup.named(key.toString())) {
                if (!name.wholeOnly()
                        && name.exactSpelling().map(written::equals).orElse(true)) {
                    found.add(new SkillMention(name.skill(), start, end, written));
                }
            }
        }
        return found;
    }

    /** A name does not reach over the end of a sentence, a line or a list item: "…using Java. Script editing…". */
    private static boolean brokenByPunctuation(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\n' || c == ';' || c == ',' || c == ':' || c == '(' || c == '|') {
                return true;
            }
            if ((c == '.' || c == '!' || c == '?')
                    && i + 1 < written.length()
                    && Character.isWhitespace(written.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<SkillProposal> normalise(String text, Optional<String> language, int limit) {
        return proposals().of(text, limit);
    }

    /** Two threads may both make one; they are equal. */
    private Proposals proposals() {
        var known = proposals;
        if (known == null) {
            known = new Proposals(lookup.skills());
            proposals = known;
        }
        return known;
    }

    @Override
    public double relatedness(String uriA, String uriB) {
        var one = find(uriA);
        var other = find(uriB);
        return one.isEmpty() || other.isEmpty()
                ? 0
                : proposals().likeness(one.get().label(), other.get().label());
    }

    @Override
    public double shippedThreshold() {
        return THRESHOLD;
    }

    @Override
    public Kinship kinship(Skill one, Skill other) {
        return Kin.of(one, other, this::find);
    }
}
