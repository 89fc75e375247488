package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.BrowserInvitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.wallet.ReceivePresentation;
import org.vouchgate.gateway.wallet.ReturnResource;

/**
 * What the script of a candidate's page fetches for the browser's Digital Credentials API, and passes on from it. Only for the
 * browser that the page was opened in last, and only from this gateway's own pages (OpenID4VP 1.0, Appendix A).
 */
@Path("c/{path}/browser")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.APPLICATION_JSON)
public class BrowserWalletResource {

    @Inject
    PresentationRequests requests;

    @Inject
    BrowserInvitation invitation;

    @Inject
    ReceivePresentation receivePresentation;

    @Inject
    Clock clock;

    /** For {@code navigator.credentials.get({digital: ...})}. */
    @GET
    @Path("request")
    public String request(
            @PathParam("path") String path, @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var request = own(path, browser);
        var now = clock.instant();
        if (!request.isAnswerable(now) || !invitation.isOffered(request, now)) {
            throw tooLate();
        }
        return invitation.requests(request, now).toString();
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
            throw foreign();
        }
        return switch (receivePresentation.fromBrowser(own(path, browser), json)) {
            case TAKEN -> Response.ok("{}").build();
            case TOO_LATE -> throw tooLate();
            case UNREADABLE ->
                throw new UserError(Problem.of(
                        "answer-unreadable",
                        400,
                        "Your wallet’s answer could not be read",
                        "Nothing was taken from it. Try once more, or use another wallet."));
            case NOT_NOW ->
                throw new UserError(Problem.of(
                        "not-now",
                        503,
                        "Something could not be checked just now",
                        "Nothing was taken from your answer. Wait a moment, then share it again."));
        };
    }

    private PresentationRequest own(String path, String browser) {
        var request = requests.byCandidatePath(path).orElseThrow(() -> new NotFound("request"));
        if (!OwnBrowser.is(request, browser)) {
            throw foreign();
        }
        return request;
    }

    private static UserError foreign() {
        return new UserError(Problem.of(
                "foreign-origin",
                403,
                "This did not come from the page you opened last",
                "Open the link you were sent once more and choose again there."));
    }

    private static UserError tooLate() {
        return new UserError(Problem.of(
                "request-closed",
                409,
                "This request cannot be answered any more",
                "Load the page again: it tells what became of the request."));
    }
}
