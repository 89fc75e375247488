package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The recruiter's first page.
 *
 * @param jobs     newest first
 * @param requests newest first, of all jobs
 * @param titles   the jobs' titles, for the requests
 */
public record HomePage(Shell shell, List<JobLine> jobs, List<RequestLine> requests, Map<UUID, String> titles) {

    /** One job in the list. */
    public record JobLine(UUID id, String title, String requirements, String createdOn) {}

    public HomePage {
        jobs = List.copyOf(jobs);
        requests = List.copyOf(requests);
        titles = Map.copyOf(titles);
    }

    public String titleOf(RequestLine request) {
        return titles.getOrDefault(request.job(), "A job");
    }
}
