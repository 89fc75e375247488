package org.vouchgate.gateway.recruiter.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.vouchgate.gateway.job.ChangeJob;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.matching.JobDescription;

/** Shows what was read from a job's description, and lets a recruiter change it. */
@Path("jobs/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JobPagesResource {

    @Inject
    Desk desk;

    @Inject
    DescribeJob jobs;

    @Inject
    ChangeJob change;

    @Inject
    JobPages pages;

    @Inject
    NewJobs news;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page job(@PathParam("id") UUID id, @QueryParam("saved") @DefaultValue("") String saved) {
        return pages.page(id, saved);
    }

    @POST
    @Path("requirements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response require(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var before = pages.existing(id);
        var form = RequirementsForm.of(fields);
        if (!form.isFine()) {
            return pages.page(id, form, news.mistake("", "job.wrong.rows")).again();
        }
        try {
            var wanted = form.wanted(before.requirements(), name -> jobs.skillNamed(desk.employer(), name));
            jobs.require(desk.employer(), desk.subject(), id, wanted);
        } catch (BadInput refused) {
            return pages.page(id, form, news.mistake("", "job.wrong.twice")).again();
        }
        return to(id, "?saved=requirements#requirements");
    }

    @GET
    @Path("description")
    public Page description(@PathParam("id") UUID id) {
        return pages.description(id);
    }

    /** Reads the job anew; what a recruiter had changed of what was read stays. */
    @POST
    @Path("description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rewrite(
            @PathParam("id") UUID id,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("description") @DefaultValue("") String description) {
        var mistakes = news.mistakes(title, description);
        if (mistakes.any()) {
            return pages.description(id, title, description, mistakes).again();
        }
        change.rewrite(desk.employer(), desk.subject(), id, JobDescription.of(title, description));
        return to(id, "?saved=description#requirements");
    }

    @GET
    @Path("archive")
    public Page archiving(@PathParam("id") UUID id) {
        return pages.archiving(id);
    }

    @POST
    @Path("archive")
    public Response archive(@PathParam("id") UUID id) {
        change.archive(desk.employer(), desk.subject(), id);
        return to(id, "/archive");
    }

    @POST
    @Path("restore")
    public Response restore(@PathParam("id") UUID id) {
        change.restore(desk.employer(), desk.subject(), id);
        return to(id, "/archive");
    }

    /** Whoever comes to those addresses by reloading is shown the job. */
    @GET
    @Path("{change: requirements|restore}")
    public Response afterChange(@PathParam("id") UUID id) {
        return to(pages.existing(id).id(), "");
    }

    private Response to(UUID id, String rest) {
        return Response.seeOther(gateway.at("/jobs/" + id + rest)).build();
    }
}
