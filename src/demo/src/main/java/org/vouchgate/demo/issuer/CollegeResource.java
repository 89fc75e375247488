package org.vouchgate.demo.issuer;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.vouchgate.demo.Page;
import org.vouchgate.demo.Site;
import org.vouchgate.demo.wallet.WalletCookie;
import org.vouchgate.demo.wallet.Wallets;

/** The college's page: fetch credentials into the wallet of this browser; revoke them. */
@Path("issuer")
@PermitAll
public class CollegeResource {

    @Inject
    Site site;

    @Inject
    College college;

    @Inject
    Register register;

    @Inject
    Wallets wallets;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page page() {
        return new Page("issuer.jte", new CollegePage(Persona.all(), register.entries()));
    }

    /** @param kinds {@code certificate}, {@code badge}, or both */
    @POST
    @Path("credentials")
    public Response issue(
            @FormParam("persona") String personaId,
            @FormParam("kind") Set<String> kinds,
            @CookieParam(WalletCookie.NAME) String cookie) {
        var persona = Persona.find(personaId).orElseThrow(BadRequestException::new);
        var token = wallets.token(cookie);
        var wallet = wallets.open(token);
        if (kinds.contains("certificate")) {
            wallet.receive(college.certify(persona, wallet.key()));
        }
        if (kinds.contains("badge")) {
            wallet.receive(college.award(persona, wallet.did()));
        }
        wallets.save(token, wallet);
        return Response.seeOther(site.address("/wallet"))
                .cookie(WalletCookie.of(token))
                .build();
    }

    @POST
    @Path("credentials/{id}/{change:revocation|reinstatement}")
    public Response revoke(@PathParam("id") String id, @PathParam("change") String change) {
        register.setRevoked(id, change.equals("revocation"));
        return Response.seeOther(site.address("/issuer")).build();
    }
}
