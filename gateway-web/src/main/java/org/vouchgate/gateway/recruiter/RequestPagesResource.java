package org.vouchgate.gateway.recruiter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recheck.FreshLook;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.summary.Summaries;
import org.vouchgate.matching.Phrases;

/** One request: how it stands while it lives, and what came of it. */
@Path("requests/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class RequestPagesResource {

    @Inject
    Desk desk;

    @Inject
    PresentationRequests requests;

    @Inject
    RequestPages pages;

    @Inject
    CloseRequest close;

    @Inject
    RetryDelivery retry;

    @Inject
    FreshLook look;

    @Inject
    ReadAssessment assessments;

    @Inject
    Summaries summaries;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Page find(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages) {
        return new Page("recruiter/request.jte", page(id, languages));
    }

    /** Asks again whether what was presented still stands, and shows what came of it. */
    @POST
    @Path("look-again")
    public Page lookAgain(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages) {
        var changed = look.at(existing(id), desk.subject(), clock.instant());
        return new Page("recruiter/request.jte", page(id, languages).lookedAt(clock.instant(), changed));
    }

    /** Whoever comes to that address by reloading or from a bookmark is shown the request. */
    @GET
    @Path("look-again")
    public Response afterLook(@PathParam("id") UUID id) {
        return back(existing(id).id());
    }

    /** The part of the page that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(
            @PathParam("id") UUID id,
            @QueryParam("seen") @DefaultValue("") String seen,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages) {
        var page = page(id, languages);
        return page.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("recruiter/request-changed.jte", page)).build();
    }

    @GET
    @Path("summary.pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("id") UUID id) {
        var read = assessments.of(desk.employer(), id);
        return Response.ok(summaries.pdf(read.request(), read.document()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"summary-" + id + ".pdf\"")
                .build();
    }

    /** Takes the request back; if it has ended meanwhile, the page says how. */
    @POST
    @Path("cancel")
    public Response cancel(@PathParam("id") UUID id) {
        close.without(
                existing(id), RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, desk.subject(), clock.instant());
        return back(id);
    }

    @POST
    @Path("deliveries/{delivery}/replay")
    public Response replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        retry.of(existing(id), delivery, desk.subject(), clock.instant());
        return back(id);
    }

    private RequestPage page(UUID id, String languages) {
        return pages.of(desk.shell(), existing(id), Phrases.acceptable(languages));
    }

    private Response back(UUID id) {
        return Response.seeOther(gateway.at("/requests/" + id)).build();
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(desk.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }
}
