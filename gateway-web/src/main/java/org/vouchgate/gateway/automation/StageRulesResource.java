package org.vouchgate.gateway.automation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;

/** Rules by which who comes into a stage of the ATS is asked. */
@Path("api/v1/stage-rules")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage automation")
public class StageRulesResource {

    /** How many applications it was about. */
    @Schema(name = "DecidedMoves")
    public record Decided(int applications) {}

    @Inject
    KeepRules keepRules;

    @Inject
    DryRun dryRun;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @GET
    @Operation(summary = "Every rule, with the applications it saw last")
    public List<RuleView> all() {
        return keepRules.all(caller.employer());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a rule; it begins switched off")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    public Response make(@NotNull @Valid NewRule wanted) {
        var rule = keepRules.make(caller.employer(), caller.subject(), wanted);
        return Response.created(settings.at("/api/v1/stage-rules/" + rule.id()))
                .entity(rule)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One rule")
    public RuleView find(@PathParam("id") UUID id) {
        return keepRules.find(caller.employer(), id);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Switch a rule on or off, or change its bounds")
    public RuleView change(@PathParam("id") UUID id, @NotNull @Valid ChangedRule wanted) {
        return keepRules.change(caller.employer(), caller.subject(), id, wanted);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a rule; what it asked stays asked")
    public void remove(@PathParam("id") UUID id) {
        keepRules.remove(caller.employer(), caller.subject(), id);
    }

    @GET
    @Path("{id}/dry-run")
    @Operation(summary = "What the rule would do with those who stand in its stage now")
    public DryRun.Outlook dryRun(@PathParam("id") UUID id) {
        return dryRun.of(caller.employer(), id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Have all who are held asked, within the rule's caps")
    public Decided approve(@PathParam("id") UUID id) {
        return new Decided(keepRules.approve(caller.employer(), caller.subject(), id));
    }

    @POST
    @Path("{id}/dismiss")
    @Operation(summary = "Leave all alone who wait or are held")
    public Decided dismiss(@PathParam("id") UUID id) {
        return new Decided(keepRules.dismiss(caller.employer(), caller.subject(), id));
    }
}
