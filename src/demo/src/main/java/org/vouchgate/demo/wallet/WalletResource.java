package org.vouchgate.demo.wallet;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.demo.Page;
import org.vouchgate.demo.Site;

/** The wallet's pages: what it holds, who asks for what, and the two buttons. */
@Path("wallet")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class WalletResource {

    @Inject
    Site site;

    @Inject
    Wallets wallets;

    @Inject
    Answering answering;

    /** @param request an authorization request, {@code openid4vp://?…}; without one, the wallet shows what it holds */
    @GET
    public Response show(
            @QueryParam("request") @DefaultValue("") String request, @CookieParam(WalletCookie.NAME) String cookie) {
        var token = wallets.token(cookie);
        var page = request.isBlank() ? answering.holdings(token) : answering.read(token, request.strip());
        return Response.ok(page).cookie(WalletCookie.of(token)).build();
    }

    @POST
    @Path("emptying")
    public Response empty(@CookieParam(WalletCookie.NAME) String cookie) {
        wallets.empty(wallets.token(cookie));
        return Response.seeOther(site.address("/wallet")).build();
    }

    /** Share or decline. Where the verifier wants the browser back, it goes there. */
    @POST
    @Path("answers")
    public Response answer(
            @FormParam("ask") @DefaultValue("") String ask,
            @FormParam("decision") @DefaultValue("") String decision,
            @CookieParam(WalletCookie.NAME) String cookie) {
        var outcome = answering.decide(wallets.token(cookie), ask, decision.equals("share"));
        return outcome.fold(
                address -> Response.seeOther(address).build(),
                page -> Response.ok(new Page("outcome.jte", page)).build());
    }
}
