package org.vouchgate.gateway.automation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.automation.AtsJobsResource.AtsJobView;
import org.vouchgate.gateway.automation.AtsJobsResource.StageView;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.ordering.AtsJobRow;
import org.vouchgate.gateway.ordering.AtsJobRows;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.matching.JobDescription;

/** An administrator says which job of ours an ATS's job is, or makes one of it. */
@ApplicationScoped
public class LinkJobs {

    @Inject
    ReadAts readAts;

    @Inject
    AtsJobRows links;

    @Inject
    Jobs jobs;

    @Inject
    DescribeJob describeJob;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    public List<AtsJobView> all(UUID employer, String connector) {
        var known =
                links.of(employer, connector).stream().collect(Collectors.toMap(AtsJobRow::reference, AtsJobRow::job));
        return readAts.jobs(employer, connector).stream()
                .map(job -> new AtsJobView(
                        job.ref(),
                        job.title(),
                        Optional.ofNullable(known.get(job.ref())),
                        job.stages().stream()
                                .map(stage -> new StageView(stage.ref(), stage.name()))
                                .toList()))
                .toList();
    }

    public void link(UUID employer, String by, String connector, String ref, UUID job) {
        readAts.account(employer, connector);
        if (jobs.find(employer, job).isEmpty()) {
            throw new BadInput("/job", "There is no such job; describe it first with POST /api/v1/jobs.");
        }
        var now = clock.instant();
        commit.run(() -> {
            links.put(employer, connector, ref, job, now, by);
            audit.note(employer, now, by, "ats.job-linked", job, connector);
            return job;
        });
    }

    public void unlink(UUID employer, String by, String connector, String ref) {
        var now = clock.instant();
        commit.run(() -> {
            if (!links.remove(employer, connector, ref)) {
                throw new NotFound("link to a job");
            }
            audit.note(employer, now, by, "ats.job-unlinked", employer, connector);
            return ref;
        });
    }

    /** Reads the ATS's text as a description of a job of ours. */
    public JobView bringIn(UUID employer, String by, String connector, String ref) {
        var found = readAts.jobs(employer, connector).stream()
                .filter(job -> job.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> BadInput.said("/ref", "input.ats-job-gone"));
        if (found.text().isBlank()) {
            throw BadInput.said("/ref", "input.ats-job-without-text");
        }
        var job = describeJob.describe(employer, by, JobDescription.of(found.title(), found.text()));
        link(employer, by, connector, ref, job.id());
        return job;
    }
}
