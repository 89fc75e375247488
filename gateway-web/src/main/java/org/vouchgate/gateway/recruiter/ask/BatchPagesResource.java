package org.vouchgate.gateway.recruiter.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.vouchgate.gateway.batch.Batches;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;

/** How far a batch has come. */
@Path("jobs/{job}/batches/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class BatchPagesResource {

    @Inject
    Desk desk;

    @Inject
    Batches batches;

    @Inject
    Jobs jobs;

    @Inject
    BatchPages pages;

    @Inject
    PageLanguage language;

    @GET
    public Page find(@PathParam("job") UUID job, @PathParam("id") UUID id) {
        return new Page("recruiter/ask/batch.jte", page(job, id));
    }

    /** The part of the page that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(
            @PathParam("job") UUID job, @PathParam("id") UUID id, @QueryParam("seen") @DefaultValue("") String seen) {
        var page = page(job, id);
        return page.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("recruiter/ask/batch-live.jte", page)).build();
    }

    private BatchPage page(UUID job, UUID id) {
        var batch = batches.find(desk.employer(), id)
                .filter(known -> known.job().equals(job))
                .orElseThrow(() -> new NotFound("batch"));
        var title = jobs.find(desk.employer(), job).map(Job::title).orElse("");
        return pages.of(desk.shell(), batch, title, language.words());
    }
}
