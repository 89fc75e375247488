package org.vouchgate.gateway.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.RequirementReader;

/** Gives a job another description, or puts it away. */
@ApplicationScoped
public class ChangeJob {

    @Inject
    Jobs jobs;

    @Inject
    Taxonomies taxonomies;

    @Inject
    ShortCommit commit;

    @Inject
    AuditTrail audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    /** Reads a job anew; what a person added, changed or took out of what was read before stays that way. */
    public void rewrite(UUID employer, String by, UUID id, JobDescription description) {
        if (description.title().isBlank()) {
            throw new BadInput("/title", "A job needs a title.");
        }
        var known = jobs.find(employer, id).orElseThrow(() -> new NotFound("job"));
        var reader = new RequirementReader(taxonomies.of(employer));
        var before = reader.read(JobDescription.of(known.title(), known.description()));
        var fresh = reader.read(description);
        change(employer, by, id, "job.rewritten", job -> {
            var now = json.read(job.requirements(), JobReading.class);
            var reading = Rereading.of(now, before, fresh);
            job.rewrite(description.title(), description.text(), json.write(reading));
        });
    }

    /** Nobody is asked for it any more; what there is stays. */
    public void archive(UUID employer, String by, UUID id) {
        change(employer, by, id, "job.archived", job -> job.archive(clock.instant()));
    }

    public void restore(UUID employer, String by, UUID id) {
        change(employer, by, id, "job.restored", Job::restore);
    }

    private void change(UUID employer, String by, UUID id, String action, Consumer<Job> change) {
        commit.run(() -> {
            var job = jobs.find(employer, id).orElseThrow(() -> new NotFound("job"));
            change.accept(job);
            audit.note(employer, clock.instant(), by, action, id, "");
            return job;
        });
    }
}
