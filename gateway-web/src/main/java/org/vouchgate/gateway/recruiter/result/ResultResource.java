package org.vouchgate.gateway.recruiter.result;

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
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recheck.FreshLook;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** One request: how it stands while it lives, and what came of it. */
@Path("requests/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class ResultResource {

    static final String PAGE = "recruiter/result/page.jte";

    @Inject
    Desk desk;

    @Inject
    PresentationRequests requests;

    @Inject
    ResultPages pages;

    @Inject
    CloseRequest close;

    @Inject
    RetryDelivery retry;

    @Inject
    FreshLook look;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /** @param open {@code all} to have everything that can be folded open: for reading, searching and printing */
    @GET
    public Page find(@PathParam("id") UUID id, @QueryParam("open") @DefaultValue("") String open) {
        return new Page(PAGE, pages.of(existing(id), reader(open.equals("all"))));
    }

    /** Asks again whether what was presented still stands, and shows what came of it. */
    @POST
    @Path("look-again")
    public Page lookAgain(@PathParam("id") UUID id) {
        var now = clock.instant();
        var changed = look.at(existing(id), desk.subject(), now);
        var words = language.words();
        var told = words.say(changed ? "recheck.changed" : "recheck.unchanged", words.minute(now));
        return new Page(PAGE, pages.of(existing(id), reader(false).told(told)));
    }

    /** Whoever comes to a form's address by reloading or from a bookmark is shown the request. */
    @GET
    @Path("look-again")
    public Response afterLook(@PathParam("id") UUID id) {
        return back(existing(id).id(), "");
    }

    /** The part of the page that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(@PathParam("id") UUID id, @QueryParam("seen") @DefaultValue("") String seen) {
        var page = pages.of(existing(id), reader(false));
        return page.head().seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("recruiter/result/changed.jte", page)).build();
    }

    /** Takes the request back; if it has ended meanwhile, the page says how. */
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") UUID id) {
        close.without(
                existing(id), RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, desk.subject(), clock.instant());
        return back(id, "");
    }

    @POST
    @Path("deliveries/{delivery}/replay")
    public Response replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        retry.of(existing(id), delivery, desk.subject(), clock.instant());
        return back(id, "#deliveries");
    }

    private ResultPages.Reader reader(boolean openAll) {
        return ResultPages.Reader.of(desk.shell(), language.words(), openAll);
    }

    private Response back(UUID id, String anchor) {
        return Response.seeOther(gateway.at("/requests/" + id + anchor)).build();
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(desk.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }
}
