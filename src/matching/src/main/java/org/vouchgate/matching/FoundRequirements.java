package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.skills.taxonomy.Words;

/** What has been found so far: each skill once, as required if any place requires it, at the highest level stated. */
final class FoundRequirements {

    private static final int MOST_REQUIREMENTS = 100;
    private static final int MOST_PROVENANCE = 5;

    private final Map<String, Requirement> byId = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    void add(Ask ask) {
        var id = id(ask);
        if (byId.containsKey(id)) {
            byId.computeIfPresent(id, (same, known) -> merged(known, ask));
        } else if (byId.size() < MOST_REQUIREMENTS) {
            byId.put(
                    id,
                    new Requirement(
                            id,
                            ask.skillUri(),
                            ask.label(),
                            ask.importance(),
                            ask.weight().orElse(1.0),
                            ask.level().map(Ask.StatedLevel::band),
                            ask.experience(),
                            ask.alternatives(),
                            places(ask).toList()));
        } else {
            leftOut.add(id);
        }
    }

    private static Requirement merged(Requirement known, Ask ask) {
        var readFrom = new ArrayList<>(known.readFrom());
        places(ask)
                .filter(place -> readFrom.size() < MOST_PROVENANCE && !readFrom.contains(place))
                .forEach(readFrom::add);
        var level = Stream.concat(known.minLevel().stream(), ask.level().map(Ask.StatedLevel::band).stream())
                .reduce(Math::max);
        var experience = Stream.concat(known.experience().stream(), ask.experience().stream())
                .reduce((one, other) -> other.months() > one.months() ? other : one);
        return new Requirement(
                known.id(),
                known.skillUri(),
                known.label(),
                ask.importance() == Importance.REQUIRED ? Importance.REQUIRED : known.importance(),
                ask.weight().orElse(known.weight()),
                level,
                experience,
                Stream.concat(known.alternatives().stream(), ask.alternatives().stream())
                        .distinct()
                        .toList(),
                readFrom);
    }

    private static Stream<Provenance> places(Ask ask) {
        return Stream.concat(Stream.of(ask.words()), ask.level().map(Ask.StatedLevel::readFrom).stream());
    }

    private static String id(Ask ask) {
        var what = ask.skillUri().orElseGet(() -> "text:" + Words.key(ask.label()));
        return "r-" + InputHash.sha256(ask.further() ? what + " further" : what).substring(0, 12);
    }

    List<Requirement> requirements() {
        return List.copyOf(byId.values());
    }

    /** How many requirements there was no room for. */
    int leftOut() {
        return leftOut.size();
    }
}
