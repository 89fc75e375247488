package org.vouchgate.gateway.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.words.Words;

/** Takes a reader's choice of language and brings them back to where they were. */
@Path("language")
@PermitAll
public class LanguageResource {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Inject
    GatewaySettings gateway;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("language") @DefaultValue("") String language,
            @HeaderParam("Referer") @DefaultValue("") String from) {
        var words = Words.in(language)
                .orElseThrow(() -> new BadInput(
                        "Choose one of the languages that are offered.",
                        List.of(new Problem.Error("/language", "no such language is offered"))));
        return Response.seeOther(gateway.at(path(from))).cookie(cookie(words)).build();
    }

    /** Only ever a path of our own, whatever the header says. */
    private static String path(String from) {
        try {
            var address = new URI(from);
            var path = address.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        } catch (URISyntaxException e) {
            return "/"; // a header that is no address
        }
    }

    private static NewCookie cookie(Words words) {
        return new NewCookie.Builder(PageLanguage.COOKIE)
                .value(words.language())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
