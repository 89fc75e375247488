package org.vouchgate.gateway.recruiter.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.matching.JobDescription;

/** All jobs, and one more by its description. */
@Path("jobs")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JobListResource {

    @Inject
    Desk desk;

    @Inject
    JobLists lists;

    @Inject
    NewJobs news;

    @Inject
    DescribeJob jobs;

    @Inject
    GatewaySettings gateway;

    @GET
    public Response all(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("archived") @DefaultValue("") String archived,
            @QueryParam("page") @DefaultValue("1") String page) {
        var found = lists.page(text.strip(), archived.equals("yes"), page);
        return lists.isTooLong(text.strip())
                ? found.again()
                : Response.ok(found).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("description") @DefaultValue("") String description) {
        var mistakes = news.mistakes(title, description);
        if (mistakes.any()) {
            return news.page("text", title, description, mistakes).again();
        }
        var job = jobs.describe(desk.employer(), desk.subject(), JobDescription.of(title, description));
        return Response.seeOther(gateway.at("/jobs/" + job.id() + "?saved=new")).build();
    }
}
