package org.vouchgate.gateway.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** Where the wallet sends the candidate's browser. Only the browser that started gets anywhere from here. */
@Path("return/{path}")
@PermitAll // the cookie and the code decide
@Produces(MediaType.TEXT_HTML)
public class ReturnResource {

    /** Marks the browser a candidate's page was opened in. */
    public static final String COOKIE = "__Host-vouchgate-candidate";

    @Inject
    PresentationRequests requests;

    @Inject
    CloseRequest close;

    @Inject
    Invitation invitation;

    @Inject
    Clock clock;

    @GET
    public Response back(
            @PathParam("path") String path,
            @QueryParam("response_code") @DefaultValue("") String code,
            @CookieParam(COOKIE) @DefaultValue("") String browser) {
        var found = requests.byWalletPath(path);
        var started = found.filter(request -> isFrom(request, browser));
        if (started.isPresent()) {
            if (!code.isEmpty()) {
                close.returned(started.get(), browser, code, clock.instant());
            }
            return Response.seeOther(invitation.candidatePage(started.get())).build();
        }
        if (!code.isEmpty()) {
            found.ifPresent(request -> close.returned(request, browser, code, clock.instant()));
        }
        return Response.status(200).entity(otherBrowser()).build();
    }

    private static boolean isFrom(PresentationRequest request, String browser) {
        return request.terms()
                .browserHash()
                .map(hash -> Secrets.same(hash, Secrets.hash(browser)))
                .orElse(false);
    }

    /** SE-05: fails safely, says how to go on, and shows nothing of the answer. */
    private static Page otherBrowser() {
        return new Page("other-browser.jte", Optional.empty());
    }
}
