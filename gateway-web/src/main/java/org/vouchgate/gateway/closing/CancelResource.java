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
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** Takes a request back. */
@Path("api/v1/presentation-requests/{id}/cancel")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class CancelResource {

    @Inject
    PresentationRequests requests;

    @Inject
    CloseRequest close;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(summary = "Take a request back that has not ended")
    public void cancel(@PathParam("id") UUID id) {
        var request = requests.find(caller.employer(), id).orElseThrow(() -> new NotFound("presentation request"));
        var ended = close.without(
                request, RequestState.CANCELLED, EndReason.CANCELLED_BY_EMPLOYER, caller.subject(), clock.instant());
        if (!ended) {
            throw new UserError(Problem.of(
                    "request-ended",
                    409,
                    "This request has ended already",
                    "Nothing is left to cancel; see its state."));
        }
    }
}
