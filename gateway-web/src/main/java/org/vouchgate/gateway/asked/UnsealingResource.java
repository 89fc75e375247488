package org.vouchgate.gateway.asked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.ReviewBlindly;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.blind.Unsealing;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.gateway.request.Requester;

/** Makes known who a sealed candidate is, with a reason. */
@Path("api/v1/presentation-requests/{id}/unsealing")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class UnsealingResource {

    @Inject
    SeenByCaller seen;

    @Inject
    ReviewBlindly reviewBlindly;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Operation(
            summary =
                    "Make known who a candidate under blind review is:"
                            + " {\"ground\": \"interview, offer, evidence or other\", \"reason\": \"why\"}; noted in the audit trail")
    public void unseal(@PathParam("id") UUID id, String body) {
        var told = JsonBody.object(body);
        var ground = Arrays.stream(Unsealing.Ground.values())
                .filter(each -> each.wireName().equals(told.getString("ground", "")))
                .findFirst()
                .orElseThrow(() -> new BadInput("/ground", "Give interview, offer, evidence or other."));
        var who = new Requester(
                caller.subject(), caller.identity().map(Identity::name).orElse(""));
        reviewBlindly.unseal(seen.request(id).request(), who, ground, told.getString("reason", ""), clock.instant());
    }
}
