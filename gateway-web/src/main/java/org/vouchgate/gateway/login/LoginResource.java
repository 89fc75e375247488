package org.vouchgate.gateway.login;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.LoginSettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;

/** Where people log in: sends them to the identity provider, or, in the demo, lets them choose who to be. */
@Path("login")
@PermitAll // who logs in is nobody yet
@Produces(MediaType.TEXT_HTML)
public class LoginResource {

    /** The demo's login page. */
    public record DemoLogin(List<DemoRealm.Person> people, String returnTo) {}

    @Inject
    LoginSettings settings;

    @Inject
    GatewaySettings gateway;

    @Inject
    DemoRealm demo;

    @Inject
    Admission admission;

    @GET
    public Response page(@QueryParam("to") @DefaultValue("/") String to) {
        if (!settings.demoRealm()) {
            return Response.seeOther(gateway.at("/login/oidc?to=" + encoded(own(to))))
                    .build();
        }
        return Response.ok(new Page("login.jte", new DemoLogin(demo.people(), own(to))))
                .build();
    }

    @POST
    @Path("demo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response demo(
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("to") @DefaultValue("/") String to,
            @HeaderParam("Origin") @DefaultValue("") String origin) {
        if (!settings.demoRealm()) {
            throw new UserError(Problem.of("not-found", 404, "There is nothing here", "Log in at /login."));
        }
        if (!gateway.publicUrl().toString().equals(origin)) {
            throw new UserError(Problem.of(
                    "foreign-origin", 403, "This did not come from the login page", "Open /login and choose again."));
        }
        var identity =
                demo.identity(person).orElseThrow(() -> new BadInput("person", "There is nobody of that name here."));
        return Response.seeOther(gateway.at(own(to)))
                .cookie(cookie(admission.logIn(identity), (int)
                        settings.sessionLifetime().toSeconds()))
                .build();
    }

    /** Ends the session here, and then the one at the identity provider. */
    @POST
    @Path("out")
    public Response out(@CookieParam(Authenticate.COOKIE) @DefaultValue("") String cookie) {
        admission.logOut(cookie);
        return Response.seeOther(gateway.at(settings.demoRealm() ? "/login" : "/login/oidc/out"))
                .cookie(cookie("", 0))
                .build();
    }

    /** Where people end up who have logged out; it does not log them in again. */
    @GET
    @Path("out")
    public Page loggedOut() {
        return new Page("logged-out.jte", "/login");
    }

    /** The session's cookie; empty and of no duration to have it forgotten. */
    public static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(Authenticate.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Only paths of ours: a login never leads to somebody else's site. */
    public static String own(String to) {
        return to.startsWith("/")
                        && !to.startsWith("//")
                        && !to.contains("\\")
                        && to.chars().noneMatch(c -> c < 0x20)
                        && isAddress(to)
                ? to
                : "/";
    }

    private static boolean isAddress(String to) {
        try {
            return !new URI(to).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
