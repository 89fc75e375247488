package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.request.BrowserInvitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.wallet.ReceivePresentation;
import org.vouchgate.gateway.wallet.ReturnResource;

/**
 * What the script of a candidate's page fetches for the browser's Digital Credentials API, and passes on from it. Only for the
 * browser in which the request was begun, and only from this gateway's own pages (OpenID4VP 1.0, Appendix A).
 */
@Path("c/{path}/browser")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.APPLICATION_JSON)
public class BrowserWalletResource {

    @Inject
    PresentationRequests requests;

    @Inject
    Press press;

    @Inject
    BrowserInvitation invitation;

    @Inject
    ReceivePresentation receivePresentation;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /** For {@code navigator.credentials.get({digital: ...})}. To ask for it is a press: it binds the browser. */
    @POST
    @Path("request")
    public Response request(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var pressed = press.on(path, origin, browser);
        var request = pressed.request();
        var now = clock.instant();
        if (!request.isAnswerable(now) || !invitation.isOffered(request, now)) {
            throw refusals.tooLate();
        }
        return StartResource.marked(
                pressed, Response.ok(invitation.requests(request, now).toString()));
    }

    /** What the browser gave to the page. Whatever came of it, the page is then loaded again. */
    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser,
            String json) {
        if (!invitation.origin().text().equals(origin)) {
            throw refusals.foreign();
        }
        return switch (receivePresentation.fromBrowser(own(path, browser), json)) {
            case TAKEN -> Response.ok("{}").build();
            case TOO_LATE -> throw refusals.tooLate();
            case UNREADABLE -> throw refusals.unreadable();
            case NOT_NOW -> throw refusals.notNow();
        };
    }

    private PresentationRequest own(String path, String browser) {
        var request = requests.byCandidatePath(path).orElseThrow(refusals::unknown);
        if (Begun.seenWith(request, browser) != Begun.HERE) {
            throw refusals.foreign();
        }
        return request;
    }
}
