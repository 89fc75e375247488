package org.vouchgate.gateway.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.blind.Seen;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** Where a report is on its way to the ATS. */
@Path("api/v1/presentation-requests/{id}/deliveries")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class DeliveriesResource {

    /**
     * One step to one ATS.
     *
     * @param step       {@code order, file, fields, tags, note}
     * @param state      {@code waiting, delivered, not_offered, stuck, discarded}
     * @param lastAnswer what came of the last attempt; with the external reference kept from people under blind review
     */
    @Schema(name = "Delivery")
    public record DeliveryView(
            UUID id,
            String connector,
            String step,
            String state,
            int revision,
            int attempts,
            String idempotencyKey,
            Optional<Instant> nextAttemptAt,
            Optional<Instant> settledAt,
            Optional<String> externalReference,
            boolean possibleDuplicate,
            Optional<String> lastAnswer) {

        static DeliveryView of(Delivery delivery, Seen seen) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.connector(),
                    delivery.step().name().toLowerCase(Locale.ROOT),
                    delivery.state().wireName(),
                    delivery.revision(),
                    delivery.attempts(),
                    delivery.idempotencyKey(),
                    delivery.state() == Delivery.State.WAITING ? Optional.of(delivery.dueAt()) : Optional.empty(),
                    delivery.settledAt(),
                    seen.unlessSealed(delivery.externalReference()),
                    delivery.possibleDuplicate(),
                    seen.unlessSealed(delivery.lastAnswer()));
        }
    }

    @Inject
    Deliveries deliveries;

    @Inject
    SeenByCaller seen;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The steps to every ATS, in order")
    public List<DeliveryView> all(@PathParam("id") UUID id) {
        var shown = seen.request(id);
        return deliveries.ofRequest(caller.employer(), id).stream()
                .map(delivery -> DeliveryView.of(delivery, shown))
                .toList();
    }

    @POST
    @Path("{delivery}/replay")
    @Operation(summary = "Try a stuck step again, with the key it always had")
    public void replay(@PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        deliveries
                .find(caller.employer(), delivery)
                .filter(known -> known.request().equals(id))
                .orElseThrow(() -> new NotFound("delivery"));
        var now = clock.instant();
        var replayed = commit.run(() -> {
            audit.note(caller.employer(), now, caller.subject(), "delivery.replayed", delivery, "");
            return deliveries.replay(caller.employer(), delivery, now);
        });
        if (!replayed) {
            throw new UserError(Problem.of(
                    "not-stuck", 409, "This step is not stuck", "It was delivered, or it is tried again by itself."));
        }
    }
}
