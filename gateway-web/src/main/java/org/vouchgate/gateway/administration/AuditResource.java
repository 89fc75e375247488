package org.vouchgate.gateway.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.audit.AuditEvent;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;

/** Who did what for this employer: ids and actions, no names and no claims. */
@Path("api/v1/audit")
@RolesAllowed({Role.PRIVACY_OFFICER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AuditResource {

    /**
     * One thing done.
     *
     * @param actor a subject, {@code wallet}, {@code candidate} or {@code gateway}
     * @param about the id of what it was done to
     */
    @Schema(name = "AuditEvent")
    public record EventView(
            UUID id,
            Instant at,
            String actor,
            String action,
            @Nullable UUID about,
            @Nullable String detail) {

        static EventView of(AuditEvent event) {
            return new EventView(
                    event.id(),
                    event.happenedAt(),
                    event.actor(),
                    event.action(),
                    event.about().orElse(null),
                    event.detail().orElse(null));
        }
    }

    /**
     * A page of the trail.
     *
     * @param before what to ask with for the page after this one; absent when this is the last
     */
    @Schema(name = "AuditPage")
    public record EventsPage(
            List<EventView> events, @Nullable UUID before) {}

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The audit trail, newest first")
    public EventsPage page(
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        if (before != null && !trail.has(caller.employer(), before)) {
            throw new NotFound("event to start before");
        }
        var found = trail.of(caller.employer(), Optional.ofNullable(before), limit + 1);
        var events = found.stream().limit(limit).map(EventView::of).toList();
        return new EventsPage(
                events, found.size() > limit ? events.get(limit - 1).id() : null);
    }
}
