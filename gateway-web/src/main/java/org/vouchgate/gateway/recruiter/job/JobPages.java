package org.vouchgate.gateway.recruiter.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;

/** Lays out a job. */
@ApplicationScoped
public class JobPages {

    static final int BLANK_ROWS = 2;

    @Inject
    Desk desk;

    @Inject
    DescribeJob describeJob;

    @Inject
    Jobs jobs;

    JobView existing(UUID id) {
        return describeJob.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
    }

    Page page(UUID id, String saved) {
        var job = existing(id);
        return page(job, RequirementRow.all(job.requirements()), saved, Mistakes.none());
    }

    /** With what was typed. */
    Page page(UUID id, RequirementsForm form, Mistakes mistakes) {
        var job = existing(id);
        var known = RequirementRow.all(job.requirements());
        return page(job, form.rows().stream().map(row -> row.placed(known)).toList(), "", mistakes);
    }

    private Page page(JobView job, List<RequirementRow> rows, String saved, Mistakes mistakes) {
        boolean archived = stored(job.id()).archivedAt().isPresent();
        return new Page("recruiter/job/page.jte", laidOut(job, archived, rows, saved, mistakes));
    }

    private JobPage laidOut(JobView job, boolean archived, List<RequirementRow> rows, String saved, Mistakes mistakes) {
        return new JobPage(
                desk.shell(),
                job,
                archived,
                Highlights.in(job),
                rows,
                Collections.nCopies(BLANK_ROWS, RequirementRow.blank()),
                Optional.of(saved)
                        .filter(word -> word.matches("new|requirements|description"))
                        .orElse(""),
                mistakes);
    }

    Page description(UUID id) {
        var job = stored(id);
        return description(id, job.title(), job.description(), Mistakes.none());
    }

    Page description(UUID id, String title, String description, Mistakes mistakes) {
        return new Page(
                "recruiter/job/description.jte",
                new DescriptionPage(desk.shell(), id, stored(id).title(), title, description, mistakes));
    }

    Page archiving(UUID id) {
        var job = stored(id);
        return new Page(
                "recruiter/job/archive.jte",
                new ArchivePage(desk.shell(), id, job.title(), job.createdAt(), job.archivedAt()));
    }

    private Job stored(UUID id) {
        return jobs.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
    }
}
