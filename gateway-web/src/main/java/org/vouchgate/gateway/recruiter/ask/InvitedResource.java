package org.vouchgate.gateway.recruiter.ask;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.mail.QueueMail;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** A candidate has been asked: their link, and whether the invitation arrived. */
@Path("requests/{id}/invitation")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class InvitedResource {

    @Inject
    Desk desk;

    @Inject
    PresentationRequests requests;

    @Inject
    InvitedPages pages;

    @Inject
    QueueMail queue;

    @Inject
    GatewaySettings gateway;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    @GET
    public Page find(@PathParam("id") UUID id) {
        return new Page("recruiter/ask/invited.jte", page(existing(id)));
    }

    /** The part of the page that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(@PathParam("id") UUID id, @QueryParam("seen") @DefaultValue("") String seen) {
        var page = page(existing(id));
        return page.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("recruiter/ask/invited-live.jte", page)).build();
    }

    /** Sends the invitation, for the first time or again; if it cannot be, the page says how it stands. */
    @POST
    @Path("again")
    public Response again(@PathParam("id") UUID id) {
        queue.again(existing(id), desk.subject(), clock.instant());
        return back(id);
    }

    /** Reminds, once. */
    @POST
    @Path("reminder")
    public Response remind(@PathParam("id") UUID id) {
        queue.remind(existing(id), desk.subject(), clock.instant());
        return back(id);
    }

    private InvitedPage page(PresentationRequest request) {
        return pages.of(desk.shell(), request, language.words());
    }

    private Response back(UUID id) {
        return Response.seeOther(gateway.at("/requests/" + id + "/invitation")).build();
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(desk.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }
}
