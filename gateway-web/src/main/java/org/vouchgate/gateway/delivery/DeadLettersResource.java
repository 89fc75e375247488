package org.vouchgate.gateway.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.request.RequestState;

/** Deliveries of all requests: what is stuck, what drifted, and what is done about it. */
@Path("api/v1/deliveries")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class DeadLettersResource {

    private static final Set<String> SHOWN = Set.of("drift", "as_sent", "missing", "differs", "unseen", "unknown");
    private static final int LONGEST_REASON = 500;

    /**
     * One step to one ATS.
     *
     * @param during   the state of the open request that it tells; absent where it tells a result
     * @param cause    why a person has to look
     * @param answer   what came of the last attempt
     * @param lastCall the last call, with a digest in the place of what was sent
     * @param shown    what the ATS showed when last asked: {@code as_sent, missing, differs, unseen, unknown}
     */
    @Schema(name = "DeliveryOfAnyRequest")
    public record LetterView(
            UUID id,
            UUID request,
            String connector,
            String step,
            int revision,
            Optional<String> during,
            String state,
            int attempts,
            String idempotencyKey,
            boolean possibleDuplicate,
            Optional<String> cause,
            Optional<String> answer,
            Optional<String> lastCall,
            Optional<String> discardReason,
            Optional<String> shown,
            Optional<String> shownDetail,
            Optional<Instant> shownAt,
            Instant createdAt) {

        static LetterView of(Delivery delivery, UnaryOperator<String> veil) {
            return new LetterView(
                    delivery.id(),
                    delivery.request(),
                    delivery.connector(),
                    delivery.step().name().toLowerCase(Locale.ROOT),
                    delivery.revision(),
                    delivery.during().map(RequestState::wireName),
                    delivery.state().wireName(),
                    delivery.attempts(),
                    delivery.idempotencyKey(),
                    delivery.possibleDuplicate(),
                    delivery.cause(),
                    delivery.lastAnswer().map(veil),
                    delivery.lastCall().map(veil),
                    delivery.discardReason(),
                    delivery.shown(),
                    delivery.shownDetail().map(veil),
                    delivery.shownAt(),
                    delivery.createdAt());
        }
    }

    /**
     * A page of deliveries.
     *
     * @param before what to ask with for the page after this one; absent when this is the last
     */
    @Schema(name = "DeliveryPage")
    public record LettersPage(long count, List<LetterView> deliveries, Optional<UUID> before) {}

    /** How many are tried again. */
    @Schema(name = "Replayed")
    public record Replayed(int replayed) {}

    @Inject
    DeadLetters letters;

    @Inject
    Deliveries deliveries;

    @Inject
    Curtains curtains;

    @Inject
    PageLanguage language;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Deliveries by state, ATS, cause or what the ATS shows (drift), newest first")
    public LettersPage page(
            @QueryParam("state") @Nullable String state,
            @QueryParam("connector") @Nullable String connector,
            @QueryParam("cause") @Nullable String cause,
            @QueryParam("drift") @Nullable String drift,
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        var filter = filter(state, connector, cause, drift);
        if (before != null && deliveries.find(caller.employer(), before).isEmpty()) {
            throw new NotFound("delivery to start before");
        }
        var found = letters.page(caller.employer(), filter, Optional.ofNullable(before), limit + 1);
        var page = found.stream().limit(limit).map(this::view).toList();
        return new LettersPage(
                letters.count(caller.employer(), filter),
                page,
                found.size() > limit ? Optional.of(page.get(limit - 1).id()) : Optional.empty());
    }

    private LetterView view(Delivery delivery) {
        return LetterView.of(delivery, curtains.veil(caller.employer(), delivery.request(), language.words()));
    }

    @POST
    @Path("replay")
    @Operation(summary = "Try every dead letter again that fits, each with the key it always had")
    public Replayed replayAll(
            @QueryParam("connector") @Nullable String connector, @QueryParam("cause") @Nullable String cause) {
        var filter = filter("stuck", connector, cause, null);
        return new Replayed(letters.replay(caller.employer(), caller.subject(), filter));
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Try a dead letter again, with the key it always had")
    public void replay(@PathParam("id") UUID id) {
        letters.replay(caller.employer(), caller.subject(), id);
    }

    @POST
    @Path("{id}/discard")
    @Operation(summary = "Let a dead letter be; the body says why: {\"reason\": …}")
    public void discard(@PathParam("id") UUID id, String body) {
        var reason = JsonBody.object(body).getString("reason", "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new BadInput("/reason", "Say why, in at most " + LONGEST_REASON + " characters.");
        }
        letters.discard(caller.employer(), caller.subject(), id, reason);
    }

    @POST
    @Path("{id}/resend")
    @Operation(summary = "Send again what the ATS does not show any more, with the key it always had")
    public void resend(@PathParam("id") UUID id) {
        letters.resend(caller.employer(), caller.subject(), id);
    }

    private static DeliveryFilter filter(
            @Nullable String state, @Nullable String connector, @Nullable String cause, @Nullable String drift) {
        if (drift != null && !SHOWN.contains(drift)) {
            throw new BadInput("drift", "Give one of " + String.join(", ", SHOWN) + ".");
        }
        return new DeliveryFilter(
                Optional.ofNullable(state).map(DeadLettersResource::state),
                Optional.ofNullable(connector),
                Optional.ofNullable(cause),
                Optional.ofNullable(drift));
    }

    private static Delivery.State state(String name) {
        return Arrays.stream(Delivery.State.values())
                .filter(state -> state.wireName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BadInput("state", "Give one of waiting, delivered, not_offered, stuck, discarded."));
    }
}
