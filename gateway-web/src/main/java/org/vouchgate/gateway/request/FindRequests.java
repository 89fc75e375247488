package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds requests for lists, a page at a time, and counts how far they have come. */
@ApplicationScoped
public class FindRequests {

    @Inject
    RequestList list;

    public List<PresentationRequest> page(UUID employer, RequestFilter filter, int from, int most) {
        return list.page(employer, filter, from, most);
    }

    /** How many there are of each job in each phase; what there is none of is left out. */
    public Map<UUID, Map<Phase, Long>> countsByJob(UUID employer, RequestFilter filter) {
        var counts = new HashMap<UUID, Map<Phase, Long>>();
        for (var row : list.counts(employer, filter)) {
            var ofJob = counts.computeIfAbsent((UUID) row[0], job -> new EnumMap<>(Phase.class));
            var state = (RequestState) row[1];
            long all = (Long) row[2];
            long decided = (Long) row[3];
            add(ofJob, Phase.of(state, true), decided);
            add(ofJob, Phase.of(state, false), all - decided);
        }
        return counts;
    }

    /** How many there are in each phase; what there is none of is left out. */
    public Map<Phase, Long> counts(UUID employer, RequestFilter filter) {
        var sums = new EnumMap<Phase, Long>(Phase.class);
        countsByJob(employer, filter)
                .values()
                .forEach(ofJob -> ofJob.forEach((phase, count) -> add(sums, phase, count)));
        return sums;
    }

    public List<PresentationRequest> some(UUID employer, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list.some(employer, ids);
    }

    /** About which of these a person has decided. */
    public Set<UUID> decided(UUID employer, Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : new HashSet<>(list.decided(employer, ids));
    }

    /** Everybody who asked for this employer. */
    public List<Requester> requesters(UUID employer) {
        return list.requesters(employer).stream()
                .map(row -> new Requester((String) row[0], (String) row[1]))
                .toList();
    }

    private static void add(Map<Phase, Long> counts, Phase phase, long more) {
        if (more > 0) {
            counts.merge(phase, more, Long::sum);
        }
    }
}
