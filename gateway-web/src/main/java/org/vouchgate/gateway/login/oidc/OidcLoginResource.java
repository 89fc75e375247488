package org.vouchgate.gateway.login.oidc;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.login.LoginResource;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.UserError;

/** The ways to the identity provider. */
@Path("login/oidc")
@PermitAll // who logs in is nobody yet
@Produces(MediaType.TEXT_HTML)
public class OidcLoginResource {

    @Inject
    LoginSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    BeginLogin begin;

    @Inject
    AttemptCookie cookie;

    @GET
    public Response login(@QueryParam("to") @DefaultValue("/") String to) {
        requireProvider();
        var attempt = begin.attempt(LoginResource.own(to));
        var page = begin.loginPage(attempt).orElseThrow(() -> new UserError(Refusals.unreachable()));
        return Response.seeOther(page).cookie(cookie.keep(attempt)).build();
    }

    @GET
    @Path("out")
    public Response logout() {
        requireProvider();
        return Response.seeOther(begin.logoutPage().orElseGet(() -> gateway.at("/login/out")))
                .build();
    }

    private void requireProvider() {
        if (settings.demoRealm()) {
            throw new NotFound("identity provider");
        }
    }
}
