package org.vouchgate.gateway.admin.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;

/** Where an administrator comes in. */
@Path("admin")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class OverviewResource {

    @Inject
    Desk desk;

    @Inject
    OverviewPages pages;

    @GET
    public Page overview() {
        return new Page("admin/overview.jte", pages.page(desk.shell(), desk.employer()));
    }
}
