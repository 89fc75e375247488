package org.vouchgate.gateway.recruiter.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.blind.ReviewBlindly;
import org.vouchgate.gateway.decision.Decide;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.Requester;

/** What a person makes of a result: a decision, and wanting to know who it is. */
@Path("requests/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class JudgingResource {

    @Inject
    Desk desk;

    @Inject
    PresentationRequests requests;

    @Inject
    ResultPages pages;

    @Inject
    Decide decide;

    @Inject
    ReviewBlindly review;

    @Inject
    Curtains curtains;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /** Records what a person decided. */
    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var request = existing(id);
        var form = DecisionForm.of(fields, language.words());
        var wanted = form.decision(curtains.of(request).drawn());
        if (wanted.isEmpty()) {
            return again(pages.of(request, reader().typing(form)));
        }
        decide.about(request, wanted.get(), who(), clock.instant());
        return back(id, "#decision");
    }

    /** Makes known who a sealed candidate is. */
    @POST
    @Path("unsealing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unseal(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var request = existing(id);
        var form = UnsealingForm.of(fields, language.words());
        if (!form.mistakes().isEmpty()) {
            return again(pages.of(request, reader().typing(form)));
        }
        review.unseal(request, who(), form.known().orElseThrow(), form.why(), clock.instant());
        return back(id, "");
    }

    /** Whoever comes to a form's address by reloading or from a bookmark is shown the request. */
    @GET
    @Path("decision")
    public Response afterDecision(@PathParam("id") UUID id) {
        return back(existing(id).id(), "#decision");
    }

    @GET
    @Path("unsealing")
    public Response afterUnsealing(@PathParam("id") UUID id) {
        return back(existing(id).id(), "");
    }

    private ResultPages.Reader reader() {
        return ResultPages.Reader.of(desk.shell(), language.words(), false);
    }

    private Requester who() {
        return new Requester(desk.subject(), desk.shell().person());
    }

    private static Response again(ResultPage page) {
        return new Page(ResultResource.PAGE, page).again();
    }

    private Response back(UUID id, String anchor) {
        return Response.seeOther(gateway.at("/requests/" + id + anchor)).build();
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(desk.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }
}
