package org.vouchgate.gateway.login.oidc;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.login.Admission;
import org.vouchgate.gateway.login.LoginResource;
import org.vouchgate.gateway.login.oidc.LoginOutcome.Admitted;
import org.vouchgate.gateway.login.oidc.LoginOutcome.Refused;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Page;

/** Where the identity provider sends people back to. Whatever comes of it, the attempt is over. */
@Path("login/callback")
@PermitAll // who logs in is nobody yet
@Produces(MediaType.TEXT_HTML)
public class OidcCallbackResource {

    @Inject
    LoginSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    AttemptCookie cookie;

    @Inject
    FinishLogin finish;

    @Inject
    Admission admission;

    @GET
    public Response callback(
            @CookieParam(AttemptCookie.NAME) @DefaultValue("") String attempt,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("error") @DefaultValue("") String error,
            @QueryParam("iss") @DefaultValue("") String issuer) {
        if (settings.demoRealm()) {
            throw new NotFound("identity provider");
        }
        return finish.finish(cookie.open(attempt), new CallbackAnswer(state, code, error, issuer))
                .fold(this::admitted, this::refused);
    }

    private Response admitted(Admitted admitted) {
        int seconds = (int) settings.sessionLifetime().toSeconds();
        return Response.seeOther(gateway.at(admitted.to()))
                .cookie(cookie.forget(), LoginResource.cookie(admission.logIn(admitted.identity()), seconds))
                .build();
    }

    private Response refused(Refused refused) {
        return Response.status(refused.problem().status())
                .cookie(cookie.forget())
                .entity(new Page("problem.jte", refused.problem()))
                .build();
    }
}
