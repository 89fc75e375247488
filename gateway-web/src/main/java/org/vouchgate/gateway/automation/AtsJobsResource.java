package org.vouchgate.gateway.automation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;

/** The jobs of an ATS, and which of ours they are. */
@Path("api/v1/ats-jobs/{connector}")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage automation")
public class AtsJobsResource {

    /**
     * A job of the ATS.
     *
     * @param job ours, if it was said which it is
     */
    @Schema(name = "AtsJob")
    public record AtsJobView(String ref, String title, Optional<UUID> job, List<StageView> stages) {}

    /** A stage of its hiring process. */
    @Schema(name = "AtsStage")
    public record StageView(String ref, String name) {}

    /**
     * Which job of ours a job of the ATS is.
     *
     * @param ref the ATS's reference
     * @param job our job's id
     */
    @Schema(name = "JobLink")
    public record JobLink(
            @NotBlank @Size(max = 200) String ref, @NotNull UUID job) {}

    /** A job of the ATS, by its reference there. */
    @Schema(name = "JobReference")
    public record JobReference(@NotBlank @Size(max = 200) String ref) {}

    @Inject
    LinkJobs linkJobs;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @GET
    @Operation(summary = "The jobs that are open in the ATS now, with their stages")
    public List<AtsJobView> all(@PathParam("connector") String connector) {
        return linkJobs.all(caller.employer(), connector);
    }

    @PUT
    @Path("links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say which job of ours a job of the ATS is")
    public void link(@PathParam("connector") String connector, @NotNull @Valid JobLink link) {
        linkJobs.link(caller.employer(), caller.subject(), connector, link.ref(), link.job());
    }

    @DELETE
    @Path("links")
    @Operation(summary = "Forget which job of ours a job of the ATS is")
    public void unlink(@PathParam("connector") String connector, @QueryParam("ref") @DefaultValue("") String ref) {
        linkJobs.unlink(caller.employer(), caller.subject(), connector, ref);
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Describe a job of ours by the text of the ATS's, and link the two")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response bringIn(@PathParam("connector") String connector, @NotNull @Valid JobReference wanted) {
        var job = linkJobs.bringIn(caller.employer(), caller.subject(), connector, wanted.ref());
        return Response.created(settings.at("/api/v1/jobs/" + job.id()))
                .entity(job)
                .build();
    }
}
