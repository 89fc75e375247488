package org.vouchgate.gateway.recruiter.board;

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
import java.util.List;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;

/** Does something for several candidates at once, after asking whether it is meant. */
@Path("candidates/several")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class SeveralResource {

    @Inject
    Desk desk;

    @Inject
    Several several;

    @Inject
    GatewaySettings gateway;

    @GET
    public Page confirm(
            @QueryParam("do") @DefaultValue("cancel") String what,
            @QueryParam("pick") List<String> picked,
            @QueryParam("of") @DefaultValue("") String job) {
        return new Page("recruiter/board/several.jte", several.page(what, picked, job));
    }

    @POST
    @Path("cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@FormParam("pick") List<String> picked, @FormParam("of") @DefaultValue("") String job) {
        return back(job, "cancelled", several.cancel(desk.employer(), desk.subject(), picked));
    }

    /** Each candidate once: whoever was reminded meanwhile is left alone. */
    @POST
    @Path("remind")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remind(@FormParam("pick") List<String> picked, @FormParam("of") @DefaultValue("") String job) {
        return back(job, "reminded", several.remind(desk.employer(), desk.subject(), picked));
    }

    private Response back(String job, String done, int number) {
        var board = Several.id(job).map(id -> "/jobs/" + id + "/candidates").orElse("/candidates");
        return Response.seeOther(gateway.at(board + "?done=" + done + "&number=" + number))
                .build();
    }
}
