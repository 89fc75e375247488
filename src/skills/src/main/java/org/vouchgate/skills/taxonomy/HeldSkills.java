package org.vouchgate.skills.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All skills and their names in the heap. */
final class HeldSkills implements SkillLookup {

    private final Map<String, Skill> byUri = new TreeMap<>();
    private final Map<String, Skill> byKey = new HashMap<>();
    private final Map<String, List<Named>> byName = new HashMap<>();

    HeldSkills(Collection<SkillEntry> entries) {
        entries.stream()
                .sorted(Comparator.comparing(entry -> entry.skill().uri()))
                .forEach(this::add);
    }

    private void add(SkillEntry entry) {
        var skill = entry.skill();
        if (byUri.put(skill.uri(), skill) != null) {
            throw new IllegalArgumentException("two skills have the URI " + skill.uri());
        }
        byKey.put(SkillIri.key(skill.uri()), skill);
        entry.otherKeys().forEach(other -> byKey.putIfAbsent(other, skill));
        entry.named()
                .forEach((key, named) -> byName.computeIfAbsent(key, absent -> new ArrayList<>(1))
                        .add(named));
    }

    @Override
    public List<Skill> skills() {
        return List.copyOf(byUri.values());
    }

    @Override
    public Optional<Skill> identified(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public List<Named> named(String key) {
        return byName.getOrDefault(key, List.of());
    }
}
