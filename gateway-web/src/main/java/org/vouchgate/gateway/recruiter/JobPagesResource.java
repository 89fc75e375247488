package org.vouchgate.gateway.recruiter;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.matching.JobDescription;

/** Describes jobs, shows what was read from them, and lets a recruiter change it. */
@Path("jobs")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JobPagesResource {

    private static final int LONGEST_TITLE = 300;
    private static final int BLANK_ROWS = 2;

    @Inject
    Desk desk;

    @Inject
    DescribeJob jobs;

    @Inject
    PresentationRequests requests;

    @Inject
    GatewaySettings gateway;

    @GET
    @Path("new")
    public Page blank() {
        return new Page("recruiter/new-job.jte", new NewJobPage(desk.shell(), "", "", Mistakes.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("description") @DefaultValue("") String description) {
        var mistakes = mistakes(title, description);
        if (mistakes.any()) {
            return again(new Page("recruiter/new-job.jte", new NewJobPage(desk.shell(), title, description, mistakes)));
        }
        var job = jobs.describe(desk.employer(), desk.subject(), JobDescription.of(title, description));
        return Response.seeOther(gateway.at("/jobs/" + job.id())).build();
    }

    @GET
    @Path("{id}")
    public Page job(@PathParam("id") UUID id) {
        var job = existing(id);
        return page(job, job.requirements().stream().map(RequirementRow::of).toList(), Mistakes.none());
    }

    @POST
    @Path("{id}/requirements")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response require(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var job = existing(id);
        var form = RequirementsForm.of(fields);
        if (!form.isFine()) {
            return again(page(job, form.rows(), Mistakes.in("", "Nothing was changed yet: correct the marked rows.")));
        }
        try {
            jobs.require(desk.employer(), desk.subject(), id, form.wanted(job.requirements()));
        } catch (BadInput refused) {
            var sentence = "Nothing was changed yet: the same skill is listed twice; keep one of them.";
            return again(page(job, form.rows(), Mistakes.in("", sentence)));
        }
        return Response.seeOther(gateway.at("/jobs/" + id + "#requirements")).build();
    }

    private JobView existing(UUID id) {
        return jobs.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
    }

    private Page page(JobView job, List<RequirementRow> rows, Mistakes mistakes) {
        return new Page(
                "recruiter/job.jte",
                new JobPage(
                        desk.shell(),
                        job,
                        Highlights.in(job),
                        rows.stream()
                                .map(row -> row.readFrom(job.requirements()))
                                .toList(),
                        Collections.nCopies(BLANK_ROWS, RequirementRow.blank()),
                        requests.ofJob(desk.employer(), job.id()).stream()
                                .map(RequestLine::of)
                                .toList(),
                        mistakes));
    }

    private static Mistakes mistakes(String title, String description) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            return Mistakes.in("title", "Give the job a title of at most " + LONGEST_TITLE + " characters.");
        }
        if (description.isBlank() || description.length() > JobDescription.MAX_LENGTH) {
            return Mistakes.in(
                    "description",
                    "Paste the description, at most " + JobDescription.MAX_LENGTH
                            + " characters: the requirements are read from it.");
        }
        return Mistakes.none();
    }

    static Response again(Page page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
