package org.vouchgate.gateway.recruiter.job;

import java.util.List;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * All jobs.
 *
 * @param text     what their titles contain
 * @param tooLong  whether that was too long to look for
 * @param archived whether those that were put away are shown
 */
public record JobsPage(Shell shell, String text, boolean tooLong, boolean archived, List<JobLine> jobs, Paging paging) {

    public JobsPage {
        jobs = List.copyOf(jobs);
    }
}
