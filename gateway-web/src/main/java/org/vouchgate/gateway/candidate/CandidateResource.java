package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.Framing;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.wallet.ReturnResource;

/** The candidate's page. To look at it changes nothing; the first press binds the request to the browser. */
@Path("c/{path}")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.TEXT_HTML)
public class CandidateResource {

    /** What the links begin with that open a wallet. */
    private static final List<String> WALLETS = List.of("openid4vp:", "haip-vp:", "dccrequest:");

    @Inject
    PresentationRequests requests;

    @Inject
    CandidatePages pages;

    @Inject
    CloseRequest close;

    @Inject
    AskForLess askForLess;

    @Inject
    Press press;

    @Inject
    Refusals refusals;

    @Inject
    PageLanguage language;

    @Inject
    GatewaySettings gateway;

    @Inject
    Framing framing;

    @Inject
    Clock clock;

    /** Changes nothing, whoever looks. */
    @GET
    public Page open(
            @PathParam("path") String path, @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        framing.letFormsLeadTo(WALLETS);
        return new Page("candidate/page.jte", page(existing(path), browser));
    }

    /** The part of the page that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(
            @PathParam("path") String path,
            @QueryParam("seen") @DefaultValue("") String seen,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var page = page(existing(path), browser);
        return page.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("candidate/changed.jte", new Changed(page, page.isOtherThan(seen))))
                        .build();
    }

    /** For whoever has no wallet, and for whoever wonders what one is. */
    @GET
    @Path("help")
    public Page help(@PathParam("path") String path) {
        var request = existing(path);
        return new Page(
                "candidate/help.jte",
                new HelpPage(
                        path,
                        pages.notice(request).employer(),
                        request.isAnswerable(clock.instant()),
                        request.acceptsFiles()));
    }

    /** Ends the request. A reason is kept only if the candidate ticks that the employer may know it. */
    @POST
    @Path("decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("tell") @DefaultValue("") String tell) {
        var pressed = press.on(path, origin, browser);
        var why = DeclineReason.of(reason);
        if (why.isEmpty() && !reason.isEmpty()) {
            return StartResource.marked(
                    pressed,
                    Response.status(422)
                            .entity(new Page(
                                    "candidate/page.jte",
                                    page(pressed.request(), pressed.browser()).after("decline.mistake"))));
        }
        close.declined(pressed.request(), why.filter(told -> tell.equals("yes")), clock.instant());
        return back(pressed);
    }

    /** Asks the employer to ask for less. The request stays as it is until they have taken it back and asked anew. */
    @POST
    @Path("less")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response less(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var pressed = press.on(path, origin, browser);
        askForLess.of(pressed.request());
        return back(pressed);
    }

    private Response back(Pressed pressed) {
        return StartResource.marked(
                pressed,
                Response.seeOther(gateway.at("/c/" + pressed.request().terms().candidatePath())));
    }

    private CandidatePage page(PresentationRequest request, String browser) {
        return pages.of(request, Begun.seenWith(request, browser), language.words(), clock.instant());
    }

    private PresentationRequest existing(String path) {
        return requests.byCandidatePath(path).orElseThrow(refusals::unknown);
    }
}
