package org.vouchgate.gateway.recruiter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.vouchgate.gateway.job.Job;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.request.RequestPresentation;

/** Asks one candidate for one job. */
@Path("jobs/{id}/ask")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class AskResource {

    @Inject
    Desk desk;

    @Inject
    Jobs jobs;

    @Inject
    Asking asking;

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    Validator validator;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page blank(@PathParam("id") UUID id) {
        return page(existing(id), asking.blank(), Mistakes.none());
    }

    /** What the candidate would read, while the recruiter is still typing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Page preview(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return new Page("notice.jte", asking.preview(desk.employer(), existing(id), AskForm.of(fields)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var job = existing(id);
        var form = AskForm.of(fields);
        var wanted = form.wanted(id);
        var mistakes = Mistakes.of(validator, wanted);
        if (mistakes.any()) {
            return page(job, form, mistakes).again();
        }
        try {
            var opened = requestPresentation.open(desk.employer(), desk.subject(), wanted);
            return Response.seeOther(gateway.at("/requests/" + opened.id())).build();
        } catch (BadInput refused) {
            return page(job, form, Mistakes.of(refused.problem())).again();
        }
    }

    private Job existing(UUID id) {
        return jobs.find(desk.employer(), id).orElseThrow(() -> new NotFound("job"));
    }

    private Page page(Job job, AskForm form, Mistakes mistakes) {
        return new Page("recruiter/ask.jte", asking.page(desk.shell(), desk.employer(), job, form, mistakes));
    }
}
