package org.vouchgate.gateway.admin.trust;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.trust.TrustIssuers;
import org.vouchgate.gateway.trust.TrustStandings;

/** Where an administrator sees who vouches for issuers and how each of them stands. */
@Path("admin/sources")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class SourcePagesResource {

    @Inject
    Desk desk;

    @Inject
    TrustStandings standings;

    @Inject
    TrustIssuers trust;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page all() {
        return page(Mistakes.none());
    }

    @POST
    @Path("revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response demand(@FormParam("revocation") @DefaultValue("") String revocation) {
        if (!SourcesPage.POLICIES.contains(revocation)) {
            var mistakes = Mistakes.in("revocation", language.words().say("trust.revocation.mistake"));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(mistakes))
                    .build();
        }
        trust.demand(desk.employer(), desk.subject(), revocation);
        return Response.seeOther(gateway.at("/admin/sources")).build();
    }

    private Page page(Mistakes mistakes) {
        return new Page(
                "admin/sources.jte",
                new SourcesPage(
                        desk.shell(),
                        standings.of(desk.employer(), clock.instant()),
                        trust.demanded(desk.employer()),
                        mistakes));
    }
}
