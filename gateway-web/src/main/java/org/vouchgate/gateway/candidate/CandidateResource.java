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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.wallet.ReturnResource;

/** The candidate's page. Opening it binds the request to the browser, which alone gets to see what comes of it. */
@Path("c/{path}")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.TEXT_HTML)
public class CandidateResource {

    private static final int COOKIE_LENGTH = 43;

    @Inject
    PresentationRequests requests;

    @Inject
    CandidatePages pages;

    @Inject
    CloseRequest close;

    @Inject
    AskForLess askForLess;

    @Inject
    Refusals refusals;

    @Inject
    PageLanguage language;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Response open(
            @PathParam("path") String path, @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String cookie) {
        var browser = cookie.length() == COOKIE_LENGTH ? cookie : secrets.fresh();
        var request = existing(path);
        if (request.isAnswerable(clock.instant()) && !OwnBrowser.is(request, browser)) {
            commit.run(() -> requests.startedBy(request.id(), Secrets.hash(browser)));
        }
        var page = page(existing(path), browser);
        var response = Response.ok(new Page("candidate/page.jte", page));
        return browser.equals(cookie)
                ? response.build()
                : response.cookie(mark(browser)).build();
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
                : Response.ok(new Page("candidate/changed.jte", page)).build();
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
        var request = own(path, origin, browser);
        var why = DeclineReason.of(reason);
        if (why.isEmpty() && !reason.isEmpty()) {
            return Response.status(422)
                    .entity(new Page(
                            "candidate/page.jte", page(request, browser).after("decline.mistake")))
                    .build();
        }
        close.declined(request, why.filter(told -> tell.equals("yes")), clock.instant());
        return back(path);
    }

    /** Asks the employer to ask for less. The request stays as it is until they have taken it back and asked anew. */
    @POST
    @Path("less")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response less(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        askForLess.of(own(path, origin, browser));
        return back(path);
    }

    private Response back(String path) {
        return Response.seeOther(gateway.at("/c/" + path)).build();
    }

    private PresentationRequest own(String path, String origin, String browser) {
        var request = existing(path);
        if (!gateway.publicUrl().toString().equals(origin) || !OwnBrowser.is(request, browser)) {
            throw refusals.foreign();
        }
        return request;
    }

    private CandidatePage page(PresentationRequest request, String browser) {
        return pages.of(request, OwnBrowser.is(request, browser), language.words(), clock.instant());
    }

    private PresentationRequest existing(String path) {
        return requests.byCandidatePath(path).orElseThrow(refusals::unknown);
    }

    /** As long as the longest request may live, so that the receipt can be read again. */
    private static NewCookie mark(String browser) {
        return new NewCookie.Builder(ReturnResource.COOKIE)
                .value(browser)
                .path("/")
                .maxAge((int) Duration.ofDays(90).toSeconds())
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
