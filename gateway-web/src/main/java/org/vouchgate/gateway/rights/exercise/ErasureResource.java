package org.vouchgate.gateway.rights.exercise;

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
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequests;

/** Erases what is known of a candidate by a request, because the candidate wants to be forgotten and told the employer so. */
@Path("api/v1/presentation-requests/{id}/erasure")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class ErasureResource {

    @Inject
    PresentationRequests requests;

    @Inject
    EraseEverything erase;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(summary = "The candidate wants to be forgotten: erase everything at once, and have every ATS told")
    public void erase(@PathParam("id") UUID id) {
        var request = requests.find(caller.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
        if (!erase.of(request, caller.subject(), clock.instant())) {
            throw new UserError(Problem.of(
                    "request-changed",
                    409,
                    "This request has just changed",
                    "Nothing is erased yet. Send this again."));
        }
    }
}
