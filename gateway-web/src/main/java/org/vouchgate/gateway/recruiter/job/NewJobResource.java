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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.automation.LinkJobs;
import org.vouchgate.gateway.job.DescribeJob;
import org.vouchgate.gateway.job.JobFile;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.matching.JobDescription;

/** Describes a job: by pasting a text, by a file, or by what an applicant-tracking system says. */
@Path("jobs/new")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class NewJobResource {

    private static final int LONGEST_FIELD = 20_000;

    @Inject
    Desk desk;

    @Inject
    PageLanguage language;

    @Inject
    NewJobs news;

    @Inject
    DescribeJob jobs;

    @Inject
    LinkJobs linkJobs;

    @Inject
    GatewaySettings gateway;

    @GET
    public Response blank(
            @QueryParam("from") @DefaultValue("text") String from,
            @QueryParam("system") @DefaultValue("") String system) {
        if (from.equals("ats") && !system.isEmpty() && desk.shell().admin()) {
            return listing(system);
        }
        var known = from.matches("text|file|ats") ? from : "text";
        return Response.ok(news.page(known, "", "", Mistakes.none())).build();
    }

    @POST
    @Path("file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response file(@FormParam("title") @Nullable EntityPart name, @FormParam("file") @Nullable EntityPart file) {
        var title = new String(bytes(name, LONGEST_FIELD), StandardCharsets.UTF_8).strip();
        if (title.length() > NewJobs.LONGEST_TITLE) {
            return again(title, news.mistake("title", "job.wrong.title", NewJobs.LONGEST_TITLE));
        }
        if (file == null || file.getFileName().orElse("").isBlank()) {
            return again(title, news.mistake("file", "job.file.none"));
        }
        return JobFile.read(bytes(file, Integer.MAX_VALUE), title)
                .fold(found -> described(found), trouble -> again(title, news.trouble(trouble)));
    }

    /** Administrators say which of our jobs is which of the ATS's, and taking one over says it. */
    @POST
    @Path("ats")
    @RolesAllowed(Role.EMPLOYER_ADMIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOver(
            @FormParam("system") @DefaultValue("") String system, @FormParam("ref") @DefaultValue("") String ref) {
        try {
            return opened(linkJobs.bringIn(desk.employer(), desk.subject(), system, ref)
                    .id());
        } catch (UserError refused) {
            return unread(refused);
        }
    }

    /** Whoever comes to those addresses by reloading begins anew. */
    @GET
    @Path("{from: file|ats}")
    public Response anew() {
        return Response.seeOther(gateway.at("/jobs/new")).build();
    }

    private Response listing(String system) {
        try {
            return Response.ok(news.listing(system)).build();
        } catch (UserError refused) {
            return unread(refused);
        }
    }

    /** What the other system says is told as it says it. */
    private Response unread(UserError refused) {
        return news.page("ats", "", "", Mistakes.of(refused, language.words())).again();
    }

    private Response described(JobDescription description) {
        return opened(
                jobs.describe(desk.employer(), desk.subject(), description).id());
    }

    private Response opened(UUID job) {
        return Response.seeOther(gateway.at("/jobs/" + job + "?saved=new")).build();
    }

    private Response again(String title, Mistakes mistakes) {
        Page page = news.page("file", title, "", mistakes);
        return page.again();
    }

    private static byte[] bytes(@Nullable EntityPart part, int most) {
        if (part == null) {
            return new byte[0];
        }
        try (var content = part.getContent()) {
            return content.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
