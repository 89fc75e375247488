package org.vouchgate.gateway.recruiter.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.login.Role;

/** The board of one job. */
@Path("jobs/{id}/candidates")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JobBoardResource {

    @Inject
    Boards boards;

    @GET
    public Response all(@PathParam("id") UUID id, @Context UriInfo here) {
        return BoardResource.whole(boards, Optional.of(id), here.getQueryParameters());
    }

    /** The part that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(@PathParam("id") UUID id, @Context UriInfo here) {
        return BoardResource.part(boards, Optional.of(id), here.getQueryParameters());
    }
}
