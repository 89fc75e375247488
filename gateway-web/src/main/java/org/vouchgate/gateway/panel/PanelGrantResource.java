package org.vouchgate.gateway.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Framing;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;

/** The small window in which a recruiter lets a site of the employer's show the panel for one record. */
@Path("panel-grants/{connector}/{kind}/{ref}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
public class PanelGrantResource {

    /**
     * What is asked.
     *
     * @param origin which site asks; empty if the login came between, which loses it
     */
    public record Grant(String path, PanelRecord record, String origin) {}

    @Inject
    MintContext mint;

    @Inject
    Caller caller;

    @Inject
    Framing framing;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page ask(
            @PathParam("connector") String connector,
            @PathParam("kind") String kind,
            @PathParam("ref") String ref,
            @QueryParam("origin") @DefaultValue("") String origin) {
        var record = record(connector, kind, ref);
        if (!origin.isEmpty()) {
            mint.refuseUnlisted(origin, identity(), record);
            framing.keepOpener();
        }
        var path = "/panel-grants/" + connector + "/" + kind + "/" + ref;
        return new Page("panel/grant.jte", new Grant(path, record, origin));
    }

    /** For the page's own script, which hands it to the window that opened it, and to no other origin. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public MintContext.Minted grant(
            @PathParam("connector") String connector,
            @PathParam("kind") String kind,
            @PathParam("ref") String ref,
            @FormParam("origin") @DefaultValue("") String origin) {
        return mint.mintFor(origin, identity(), record(connector, kind, ref));
    }

    private Identity identity() {
        return caller.identity().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    private static PanelRecord record(String connector, String kind, String ref) {
        return PanelRecord.of(connector, kind, ref).orElseThrow(() -> new NotFound("record"));
    }
}
