package org.vouchgate.gateway.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;

/** A fresh look at an answer, when somebody wants to know whether it still stands. */
@Path("api/v1/presentation-requests/{id}/recheck")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class RecheckResource {

    @Inject
    PresentationRequests requests;

    @Inject
    FreshLook look;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(
            summary = "Ask again whether issuers are trusted and credentials neither revoked nor expired; if a verdict"
                    + " changes, the report is revised and delivered anew")
    public RecheckView recheck(@PathParam("id") UUID id) {
        var changed = look.at(existing(id), caller.subject(), clock.instant());
        return RecheckView.of(existing(id), changed);
    }

    private PresentationRequest existing(UUID id) {
        return requests.find(caller.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
    }
}
