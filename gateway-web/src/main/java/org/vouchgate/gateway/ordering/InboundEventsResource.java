package org.vouchgate.gateway.ordering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** What the employer's applicant-tracking systems said had happened, and what came of it. */
@Path("api/v1/inbound-events")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class InboundEventsResource {

    @Inject
    WatchEvents watchEvents;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The events of the last weeks, newest first")
    public List<EventView> all() {
        return watchEvents.all(caller.employer());
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Try an event again that failed")
    public void replay(@PathParam("id") UUID id) {
        watchEvents.replay(caller.employer(), caller.subject(), id);
    }
}
