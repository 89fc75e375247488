package org.vouchgate.gateway.asked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.Seen;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.request.Invitation;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.presentation.dcql.QueryProblem;

/** Asks candidates, and tells how it stands. */
@Path("api/v1/presentation-requests")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class PresentationRequestsResource {

    @Inject
    RequestPresentation requestPresentation;

    @Inject
    SeenByCaller seen;

    @Inject
    Invitation invitation;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @Inject
    Clock clock;

    @POST
    @Operation(summary = "Ask one candidate for proof")
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content = @Content(schema = @Schema(implementation = RequestView.class)))
    public Response open(@NotNull @Valid NewPresentationRequest wanted) {
        var request = requestPresentation.open(caller.employer(), caller.subject(), wanted);
        return Response.created(settings.at("/api/v1/presentation-requests/" + request.id()))
                .entity(view(seen.of(request), requestPresentation.warnings(caller.employer(), wanted)))
                .build();
    }

    @GET
    @Operation(summary = "The employer's requests, newest first")
    public List<RequestView> all() {
        return seen.newest(200).stream().map(this::view).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How a request stands, and why")
    public RequestView find(@PathParam("id") UUID id) {
        return view(seen.request(id));
    }

    private RequestView view(Seen request) {
        return view(request, List.of());
    }

    private RequestView view(Seen shown, List<QueryProblem> remarks) {
        var now = clock.instant();
        var request = shown.request();
        return RequestView.of(
                shown,
                invitation.candidatePage(request).toString(),
                request.isAnswerable(now) ? Optional.of(invitation.link(request, now)) : Optional.empty(),
                remarks);
    }
}
