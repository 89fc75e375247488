package org.vouchgate.gateway.closing;

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

/** Takes a result back, here and at every ATS, because the candidate has withdrawn consent. */
@Path("api/v1/presentation-requests/{id}/withdrawal")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class WithdrawalResource {

    @Inject
    PresentationRequests requests;

    @Inject
    RetractResult retract;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(summary = "The candidate has withdrawn consent: erase what was concluded, and have every ATS told")
    public void withdraw(@PathParam("id") UUID id) {
        var request = requests.find(caller.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
        if (!retract.of(request, caller.subject(), clock.instant())) {
            throw new UserError(Problem.of(
                    "request-cancelled", 409, "This request is cancelled already", "Nothing is left to take back."));
        }
    }
}
