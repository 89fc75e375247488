package org.vouchgate.gateway.recruiter.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.job.FindJobs;
import org.vouchgate.gateway.job.JobFilter;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.FindRequests;
import org.vouchgate.gateway.request.RequestFilter;

/** Lays out lists of jobs, each with how far its requests have come. */
@ApplicationScoped
public class JobLists {

    /** Nobody looks for more than this. */
    static final int LONGEST_TEXT = 200;

    private static final int ON_A_PAGE = 24;

    @Inject
    Desk desk;

    @Inject
    FindJobs jobs;

    @Inject
    FindRequests requests;

    Page page(String text, boolean archived, String wanted) {
        var tooLong = isTooLong(text);
        var filter = new JobFilter(tooLong ? "" : plain(text), archived);
        var total = tooLong ? 0 : jobs.count(desk.employer(), filter);
        var paging = Paging.at(number(wanted), ON_A_PAGE, total, address(filter));
        return new Page(
                "recruiter/job/list.jte",
                new JobsPage(
                        desk.shell(),
                        text,
                        tooLong,
                        archived,
                        tooLong ? List.of() : lines(desk.employer(), filter, paging.from(), ON_A_PAGE),
                        paging));
    }

    /** Jobs with their counts: two queries, however many there are. */
    public List<JobLine> lines(UUID employer, JobFilter filter, int from, int most) {
        var counts = requests.countsByJob(employer, RequestFilter.all());
        return jobs.page(employer, filter, from, most).stream()
                .map(job -> JobLine.of(job, counts))
                .toList();
    }

    boolean isTooLong(String text) {
        return text.length() > LONGEST_TEXT;
    }

    /** No database takes a null character, and no page has that number. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }

    private static int number(String wanted) {
        return wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 1;
    }

    private static String address(JobFilter filter) {
        return "/jobs?q=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8)
                + (filter.archived() ? "&archived=yes" : "");
    }
}
