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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.wallet.ReturnResource;
import org.vouchgate.presentation.file.CredentialFile;

/** Where a candidate's page sends a file. Only from the browser in which the request was begun, or is begun by it. */
@Path("c/{path}/file")
@PermitAll // candidates have no account: the secret path is the key, the cookie tells the browser
@Produces(MediaType.TEXT_HTML)
public class FileResource {

    @Inject
    Press press;

    @Inject
    CandidatePages pages;

    @Inject
    HandIn handIn;

    @Inject
    GatewaySettings gateway;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("path") String path,
            @HeaderParam("Origin") @DefaultValue("") String origin,
            @CookieParam(ReturnResource.COOKIE) @DefaultValue("") String browser,
            @FormParam("file") @Nullable EntityPart file) {
        var pressed = press.on(path, origin, browser);
        var answer = handIn.take(pressed.request(), bytes(file), language.words())
                .problem()
                .map(problem ->
                        Response.status(422).entity(new Page("candidate/page.jte", page(pressed.request(), problem))))
                .orElseGet(() -> Response.seeOther(gateway.at("/c/" + path)));
        return StartResource.marked(pressed, answer);
    }

    private CandidatePage page(PresentationRequest request, CandidatePage.FileProblem problem) {
        return pages.of(request, Begun.HERE, language.words(), clock.instant()).after(problem);
    }

    /** One byte more than a file may have, at most, so that a larger one is told apart. */
    private static byte[] bytes(@Nullable EntityPart part) {
        return Optional.ofNullable(part)
                .map(file -> {
                    try (var content = file.getContent()) {
                        return content.readNBytes(CredentialFile.MOST_BYTES + 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(new byte[0]);
    }
}
