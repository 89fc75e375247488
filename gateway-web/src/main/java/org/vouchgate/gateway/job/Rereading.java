package org.vouchgate.gateway.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.matching.Experience;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.ProtectedCriterion;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;

/**
 * What a job requires once its description was changed: what the new words say, except where a person had the last word.
 * Whether they had is seen by reading the old words again.
 */
final class Rereading {

    private Rereading() {}

    /**
     * The requirements from now on.
     *
     * @param now    as they stand
     * @param before what the old description says when read today
     * @param fresh  what the new one says
     */
    static JobReading of(JobReading now, JobReading before, JobReading fresh) {
        var standing = byId(now);
        var was = byId(before);
        var said = byId(fresh);
        var kept = now.requirements().stream()
                .flatMap(each -> kept(each, was.get(each.id()), said.get(each.id())).stream());
        var added = fresh.requirements().stream()
                .filter(each -> !standing.containsKey(each.id()) && !was.containsKey(each.id()));
        return new JobReading(
                Stream.concat(kept, added).toList(), criteria(now, fresh), fresh.leftOut(), fresh.taxonomyVersion());
    }

    private static Optional<Requirement> kept(Requirement now, @Nullable Requirement was, @Nullable Requirement said) {
        boolean untouched = was != null && same(now, was);
        if (untouched) {
            return Optional.ofNullable(said);
        }
        return Optional.of(said == null ? unread(now, was) : withWordsOf(said, now));
    }

    /** What was read from words that are gone stays if a person changed it, and says that nobody can read it there. */
    private static Requirement unread(Requirement now, @Nullable Requirement was) {
        return was == null ? now : withProvenance(now, now.experience(), List.of());
    }

    private static Requirement withWordsOf(Requirement said, Requirement now) {
        return withProvenance(now, said.experience(), said.readFrom());
    }

    private static Requirement withProvenance(
            Requirement now, Optional<Experience> experience, List<Provenance> readFrom) {
        return new Requirement(
                now.id(),
                now.skillUri(),
                now.label(),
                now.importance(),
                now.weight(),
                now.minLevel(),
                experience,
                now.alternatives(),
                readFrom);
    }

    private static boolean same(Requirement one, Requirement other) {
        return one.label().equals(other.label())
                && one.importance() == other.importance()
                && one.weight() == other.weight()
                && one.minLevel().equals(other.minLevel())
                && one.alternatives().equals(other.alternatives());
    }

    /** What the posting said in members of its own is in no text, and stays. */
    private static List<ProtectedCriterion> criteria(JobReading now, JobReading fresh) {
        return Stream.concat(
                        now.protectedCriteria().stream()
                                .filter(each -> !each.readFrom().field().equals("text")),
                        fresh.protectedCriteria().stream())
                .toList();
    }

    private static Map<String, Requirement> byId(JobReading reading) {
        return reading.requirements().stream()
                .collect(
                        Collectors.toMap(Requirement::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
