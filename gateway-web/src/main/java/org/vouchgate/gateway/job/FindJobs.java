package org.vouchgate.gateway.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.matching.JobReading;

/** Finds jobs for lists, a page at a time. */
@ApplicationScoped
public class FindJobs {

    /**
     * A job in a list.
     *
     * @param requirements how many it has
     */
    public record ListedJob(UUID id, String title, int requirements, Instant createdAt) {}

    @Inject
    JobList list;

    @Inject
    Json json;

    /** Newest first. */
    public List<ListedJob> page(UUID employer, JobFilter filter, int from, int most) {
        return list.page(employer, filter, from, most).stream()
                .map(this::listed)
                .toList();
    }

    public long count(UUID employer, JobFilter filter) {
        return list.count(employer, filter);
    }

    /** What some jobs are called, put away or not. */
    public Map<UUID, String> titles(UUID employer, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list.titles(employer, ids).stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** A job's id and title. */
    public record NamedJob(UUID id, String title) {}

    /** Those somebody can be asked for, by title. */
    public List<NamedJob> names(UUID employer, int most) {
        return list.names(employer, most).stream()
                .map(row -> new NamedJob((UUID) row[0], (String) row[1]))
                .toList();
    }

    private ListedJob listed(Job job) {
        return new ListedJob(
                job.id(),
                job.title(),
                json.read(job.requirements(), JobReading.class).requirements().size(),
                job.createdAt());
    }
}
