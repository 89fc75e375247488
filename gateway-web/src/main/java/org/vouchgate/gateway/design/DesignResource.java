package org.vouchgate.gateway.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Page;

/** Shows what pages are made of, to people who work here. */
@Path("design")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class DesignResource {

    @GET
    public Page show() {
        return new Page("design/page.jte", DesignPage.whole());
    }
}
