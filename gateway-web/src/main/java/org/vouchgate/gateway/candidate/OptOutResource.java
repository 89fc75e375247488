package org.vouchgate.gateway.candidate;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.rights.exercise.OptOut;
import org.vouchgate.gateway.wallet.ReturnResource;

/** Takes the wish not to be scored before anything is shared, and takes it back. */
@Path("c/{path}/opt-out")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
public class OptOutResource {

    @Inject
    Press press;

    @Inject
    OptOut optOut;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    /** A box that is not ticked is not sent: then a number may be given. */
    @POST
    public Response wish(
            @PathParam("path") String path,
            @FormParam("unscored") @DefaultValue("") String unscored,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser) {
        var pressed = press.on(path, origin, browser);
        var now = clock.instant();
        if (pressed.request().isAnswerable(now)) {
            if (unscored.equals("yes")) {
                optOut.of(pressed.request(), now);
            } else {
                optOut.takeBack(pressed.request(), now);
            }
        }
        return StartResource.marked(pressed, Response.seeOther(gateway.at("/c/" + path)));
    }
}
