package org.vouchgate.gateway.blind;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.gateway.platform.NotFound;

/** Whether a job's candidates are read blindly. */
@Path("api/v1/jobs/{id}/blind-review")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class BlindReviewResource {

    /** @param since when it was switched on; absent while it is off */
    @Schema(name = "BlindReview")
    public record View(boolean on, Optional<Instant> since) {}

    @Inject
    BlindReviews reviews;

    @Inject
    ReviewBlindly reviewBlindly;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Whether a job's candidates are read without knowing who they are")
    public View find(@PathParam("id") UUID id) {
        jobs.find(caller.employer(), id).orElseThrow(() -> new NotFound("job"));
        var since = reviews.ofJob(caller.employer(), id).map(BlindReview::since);
        return new View(since.isPresent(), since);
    }

    @POST
    @Operation(summary = "Switch blind review on or off: {\"on\": true}")
    public View change(@PathParam("id") UUID id, String body) {
        var on = JsonBody.object(body).get("on");
        if (!JsonValue.TRUE.equals(on) && !JsonValue.FALSE.equals(on)) {
            throw new BadInput("/on", "Say true or false.");
        }
        reviewBlindly.change(caller.employer(), id, JsonValue.TRUE.equals(on), caller.subject(), clock.instant());
        return find(id);
    }
}
