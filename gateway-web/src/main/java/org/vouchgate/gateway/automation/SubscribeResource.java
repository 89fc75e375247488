package org.vouchgate.gateway.automation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** Has an ATS send its events. */
@Path("api/v1/ats-accounts/{connector}/subscriptions")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class SubscribeResource {

    /** What came of it, for an administrator. */
    @Schema(name = "Subscription")
    public record SubscriptionView(boolean subscribed, String detail) {}

    @Inject
    Subscribe subscribe;

    @Inject
    Caller caller;

    @POST
    @Operation(summary = "Set up, at the ATS, the events that its connector needs")
    public SubscriptionView subscribe(@PathParam("connector") String connector) {
        return subscribe.subscribe(caller.employer(), caller.subject(), connector);
    }
}
