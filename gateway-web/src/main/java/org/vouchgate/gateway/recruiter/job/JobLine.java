package org.vouchgate.gateway.recruiter.job;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.vouchgate.gateway.job.FindJobs.ListedJob;
import org.vouchgate.gateway.request.Phase;

/**
 * A job in a list.
 *
 * @param counts how many of its requests have come how far
 */
public record JobLine(UUID id, String title, int requirements, Instant createdAt, Map<Phase, Long> counts) {

    public JobLine {
        counts = Map.copyOf(counts);
    }

    public static JobLine of(ListedJob job, Map<UUID, Map<Phase, Long>> counts) {
        return new JobLine(
                job.id(), job.title(), job.requirements(), job.createdAt(), counts.getOrDefault(job.id(), Map.of()));
    }

    public long count(Phase phase) {
        return counts.getOrDefault(phase, 0L);
    }

    /** How many there are in all. */
    public long asked() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
