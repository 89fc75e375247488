package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.wallet.ReturnResource;

/** Where a candidate's page sends whoever chose how to answer: one press binds the browser and opens the wallet. */
@Path("c/{path}/start")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    @Inject
    Press press;

    @Inject
    CandidatePages pages;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /** A way that is not offered leads to the page, which shows those that are. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String cookie,
            @FormParam("way") @DefaultValue("") String way,
            @FormParam("instead") @DefaultValue("") String instead) {
        var pressed = instead.equals("yes") ? press.instead(path, origin, cookie) : press.on(path, origin, cookie);
        return marked(
                pressed,
                Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, where(pressed.request(), way)));
    }

    /** The answer to a press, with what the browser is known by. */
    static Response marked(Pressed pressed, Response.ResponseBuilder answer) {
        return pressed.fresh() ? answer.cookie(mark(pressed.browser())).build() : answer.build();
    }

    /** SE-07. As long as the longest request may live, so that the receipt can be read again. */
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

    /** As text: what opens a wallet has no host, which Java's addresses must have. */
    private String where(PresentationRequest request, String way) {
        var page = gateway.at("/c/" + request.terms().candidatePath()).toString();
        var now = clock.instant();
        if (!request.isAnswerable(now)) {
            return page;
        }
        var ways = pages.ways(request, now);
        return switch (way) {
            case "link" -> ways.sameDevice();
            case "demo" ->
                ways.demoWallet().map(path -> gateway.at(path).toString()).orElse(page);
            case "exchange" -> ways.byExchange().orElse(page);
            case "code" -> page + "#code";
            default -> page + "#answer";
        };
    }
}
