package org.vouchgate.skills.retrieval;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillEntry;
import org.vouchgate.skills.taxonomy.SkillIri;
import org.vouchgate.skills.taxonomy.SkillLookup;

/** Looks skills up in an index that stays in its file. Those that were asked for last are held, so many at most. */
final class MappedSkills implements SkillLookup {

    /** Room for every skill of ESCO; a power of two. */
    private static final int MOST_HELD = 1 << 15;

    /** A skill; what takes time to make out of its names is made when somebody asks by name. */
    private static final class Held {

        private final int number;
        private final String key;
        private final SkillEntry entry;
        private volatile @Nullable Map<String, Named> named;

        Held(int number, Concept concept) {
            this.number = number;
            this.key = SkillIri.key(concept.uri());
            this.entry = SkillEntry.of(concept);
        }

        Skill skill() {
            return entry.skill();
        }

        /** Two threads may both make them; they are equal. */
        Map<String, Named> named() {
            var known = named;
            if (known == null) {
                known = Map.copyOf(entry.named());
                named = known;
            }
            return known;
        }
    }

    private final List<Concept> concepts;
    private final SkillTable identifiers;
    private final SkillTable names;
    private final AtomicReferenceArray<Held> held;

    MappedSkills(IndexedTaxonomy index) {
        concepts = index.skills();
        identifiers = index.identifiers();
        names = index.called();
        held = new AtomicReferenceArray<>(Math.min(MOST_HELD, Integer.highestOneBit(Math.max(1, concepts.size())) * 2));
    }

    /** What {@link #identified} finds a skill by. */
    static List<String> identifiers(Concept concept) {
        var keys = new ArrayList<>(SkillEntry.of(concept).otherKeys());
        keys.add(SkillIri.key(concept.uri()));
        return keys;
    }

    private Held held(int number) {
        int place = number & held.length() - 1;
        var known = held.get(place);
        if (known == null || known.number != number) {
            known = new Held(number, concepts.get(number));
            held.set(place, known);
        }
        return known;
    }

    /** The number of the skill with exactly this URI. */
    int number(String uri) {
        for (int number : identifiers.mayHave(SkillIri.key(uri))) {
            if (held(number).skill().uri().equals(uri)) {
                return number;
            }
        }
        throw new IllegalArgumentException("no skill of this index: " + uri);
    }

    Skill skill(int number) {
        return held(number).skill();
    }

    @Override
    public List<Skill> skills() {
        return new Skills();
    }

    private final class Skills extends AbstractList<Skill> implements RandomAccess {

        @Override
        public Skill get(int number) {
            return skill(number);
        }

        @Override
        public int size() {
            return concepts.size();
        }
    }

    /** Its own identifier goes before what others call it. */
    @Override
    public Optional<Skill> identified(String key) {
        Optional<Skill> found = Optional.empty();
        for (int number : identifiers.mayHave(key)) {
            var candidate = held(number);
            if (candidate.key.equals(key)) {
                return Optional.of(candidate.skill());
            }
            if (found.isEmpty() && candidate.entry.otherKeys().contains(key)) {
                found = Optional.of(candidate.skill());
            }
        }
        return found;
    }

    @Override
    public List<Named> named(String key) {
        var found = new ArrayList<Named>();
        for (int number : names.mayHave(key)) {
            var named = held(number).named().get(key);
            if (named != null) {
                found.add(named);
            }
        }
        return found;
    }
}
