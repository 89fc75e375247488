package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.wallet.ReturnResource;
import org.vouchgate.matching.Phrases;

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
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    public Response open(
            @PathParam("path") String path,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String cookie) {
        var browser = cookie.length() == COOKIE_LENGTH ? cookie : secrets.fresh();
        var request = existing(path);
        if (request.isAnswerable(clock.instant()) && !OwnBrowser.is(request, browser)) {
            commit.run(() -> requests.startedBy(request.id(), Secrets.hash(browser)));
        }
        var page = page(existing(path), browser, languages);
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
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("en") String languages,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var page = page(existing(path), browser, languages);
        return page.seen().equals(seen)
                ? Response.noContent().build()
                : Response.ok(new Page("candidate/changed.jte", page)).build();
    }

    @POST
    @Path("decline")
    public Response decline(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var request = existing(path);
        if (!gateway.publicUrl().toString().equals(origin) || !OwnBrowser.is(request, browser)) {
            throw new UserError(Problem.of(
                    "foreign-origin",
                    403,
                    "This did not come from the page you opened last",
                    "Open the link you were sent once more and choose again there."));
        }
        close.without(request, RequestState.DECLINED, EndReason.DECLINED_BY_CANDIDATE, "candidate", clock.instant());
        return Response.seeOther(gateway.at("/c/" + path)).build();
    }

    private CandidatePage page(PresentationRequest request, String browser, String languages) {
        return pages.of(request, OwnBrowser.is(request, browser), Phrases.acceptable(languages), clock.instant());
    }

    private PresentationRequest existing(String path) {
        return requests.byCandidatePath(path).orElseThrow(() -> new NotFound("request"));
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
