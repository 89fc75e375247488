package org.vouchgate.gateway.recruiter.compare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;

/** Candidates for one job beside each other. */
@Path("jobs/{id}/compare")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class CompareResource {

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    Comparing comparing;

    @Inject
    PageLanguage language;

    /** @param with the ids of the requests to compare; what is none is left out, as a bookmark may be old */
    @GET
    public Response compare(@PathParam("id") UUID id, @QueryParam("with") List<String> with) {
        var job = jobs.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
        var page = comparing.of(desk.shell(), job, desk.employer(), ids(with), language.words());
        return page.mistake().isPresent()
                ? page(page).again()
                : Response.ok(page(page)).build();
    }

    private static Page page(ComparePage page) {
        return new Page("recruiter/compare/page.jte", page);
    }

    private static Set<UUID> ids(List<String> with) {
        var ids = new LinkedHashSet<UUID>();
        for (var text : with) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                ids.add(new UUID(0, 0)); // no request's: it is left out, and one was wanted
            }
        }
        return ids;
    }
}
