package org.vouchgate.gateway.recruiter.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Desk;

/** Where everybody who works for an employer arrives; whoever asks nobody goes on to what they look after. */
@Path("")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.PRIVACY_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class HomeResource {

    @Inject
    Homes homes;

    @Inject
    Desk desk;

    @Inject
    GatewaySettings gateway;

    @GET
    public Response home() {
        return desk.shell().asks()
                ? Response.ok(new Page("recruiter/board/home.jte", homes.page()))
                        .build()
                : Response.seeOther(gateway.at("/admin/audit")).build();
    }
}
