package org.vouchgate.gateway.recruiter.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Page;

/** Where a recruiter arrives. */
@Path("")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    @Inject
    Homes homes;

    @GET
    public Page home() {
        return new Page("recruiter/board/home.jte", homes.page());
    }
}
