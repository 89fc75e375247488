package org.vouchgate.gateway.request;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;

/** Every change of a request's state as it happens, whichever gateway node it happens on. */
@Path("api/v1/presentation-requests/{id}/events")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Tag(name = "Presentation requests")
public class EventsResource {

    @Inject
    PresentationRequests requests;

    @Inject
    Caller caller;

    @Resource
    ManagedScheduledExecutorService timer;

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Server-sent events named \"state\", ending with the request or after fifteen minutes")
    public void follow(@PathParam("id") UUID id, @Context SseEventSink sink, @Context Sse sse) {
        var employer = caller.employer();
        if (requests.find(employer, id).isEmpty()) {
            throw new NotFound("presentation request");
        }
        new StateFeed(() -> requests.find(employer, id), sink, sse).follow(timer);
    }
}
