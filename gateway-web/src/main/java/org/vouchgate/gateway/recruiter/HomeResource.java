package org.vouchgate.gateway.recruiter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.request.PresentationRequests;

/** Where a recruiter arrives: the jobs, and how the latest requests stand. */
@Path("")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    private static final int MOST_REQUESTS = 50;

    @Inject
    Desk desk;

    @Inject
    DescribeJob jobs;

    @Inject
    PresentationRequests requests;

    @GET
    public Page home() {
        var known = jobs.all(desk.employer());
        return new Page(
                "recruiter/home.jte",
                new HomePage(
                        desk.shell(),
                        known.stream().map(HomeResource::line).toList(),
                        requests.of(desk.employer(), MOST_REQUESTS).stream()
                                .map(RequestLine::of)
                                .toList(),
                        known.stream().collect(Collectors.toMap(JobView::id, JobView::title))));
    }

    private static HomePage.JobLine line(JobView job) {
        return new HomePage.JobLine(
                job.id(),
                job.title(),
                Moments.count(job.requirements().size(), "requirement"),
                Moments.day(job.createdAt()));
    }
}
