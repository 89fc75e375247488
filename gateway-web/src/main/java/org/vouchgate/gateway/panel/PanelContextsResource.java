package org.vouchgate.gateway.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.JsonBody;

/** For servers that put the panel into frames of their own: a way in for each time it is shown. */
@Path("api/v1/panel-contexts")
@RolesAllowed({Role.INTEGRATOR, Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class PanelContextsResource {

    private static final Duration MOST = Duration.ofMinutes(5);

    /**
     * Which record to open the panel for.
     *
     * @param kind     {@code application} or {@code candidate}
     * @param ref      its reference in the ATS
     * @param lifetime how long the token waits to be exchanged, ISO 8601; a minute unless said
     */
    @Schema(name = "NewPanelContext")
    public record NewContext(String connector, String kind, String ref, String lifetime) {}

    @Inject
    MintContext mint;

    @Inject
    Caller caller;

    @POST
    @Operation(summary = "Make a link into the panel for one record; it works once")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewContext.class)))
    public Response make(String body) {
        var wanted = JsonBody.object(body);
        var record = PanelRecord.of(
                        text(wanted, "connector", ""), text(wanted, "kind", "application"), text(wanted, "ref", ""))
                .orElseThrow(() -> new BadInput(
                        "/ref", "Give connector, kind (application or candidate) and ref: the ATS's own reference."));
        var minted = mint.mint(identity(), record, lifetime(wanted));
        return Response.status(Response.Status.CREATED).entity(minted).build();
    }

    private Identity identity() {
        return caller.identity().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    private static Duration lifetime(JsonObject wanted) {
        try {
            var lifetime = Duration.parse(text(wanted, "lifetime", MintContext.USUAL.toString()));
            if (lifetime.compareTo(Duration.ofSeconds(1)) >= 0 && lifetime.compareTo(MOST) <= 0) {
                return lifetime;
            }
        } catch (DateTimeParseException e) {
            throw badLifetime();
        }
        throw badLifetime();
    }

    private static BadInput badLifetime() {
        return new BadInput("/lifetime", "Give an ISO 8601 duration from PT1S to PT5M, or leave it out.");
    }

    private static String text(JsonObject wanted, String name, String otherwise) {
        return wanted.getString(name, otherwise);
    }
}
