package org.vouchgate.gateway.job;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.JobPostingReader;

/** Jobs and what they require. */
@Path("api/v1/jobs")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobsResource {

    @Inject
    DescribeJob describeJob;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @POST
    @Operation(summary = "Describe a job; answers with the requirements read from it")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = JobView.class)))
    public Response describe(@NotNull @Valid NewJob wanted) {
        var job = describeJob.describe(caller.employer(), caller.subject(), description(wanted));
        return Response.created(settings.at("/api/v1/jobs/" + job.id()))
                .entity(job)
                .build();
    }

    @GET
    @Operation(summary = "The employer's jobs, newest first")
    public List<JobView> all() {
        return describeJob.all(caller.employer());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One job")
    public JobView find(@PathParam("id") UUID id) {
        return describeJob.find(caller.employer(), id).orElseThrow(() -> new NotFound("job"));
    }

    @PUT
    @Path("{id}/requirements")
    @Operation(summary = "Replace the requirements")
    public JobView require(
            @PathParam("id") UUID id, @NotNull @Size(max = 500) List<@NotNull @Valid NewRequirement> requirements) {
        return describeJob.require(caller.employer(), caller.subject(), id, requirements);
    }

    private static JobDescription description(NewJob wanted) {
        if (wanted.jobPosting() != null) {
            return JobPostingReader.read(wanted.jobPosting())
                    .orElseThrow(() -> new BadInput(
                            "/jobPosting",
                            "This must be a schema.org JobPosting or an HR Open job description, with a title."));
        }
        if (wanted.title() == null || wanted.title().isBlank()) {
            throw new BadInput("/title", "Give a title and a description, or a jobPosting.");
        }
        if (wanted.description() == null || wanted.description().isBlank()) {
            throw new BadInput("/description", "Give a title and a description, or a jobPosting.");
        }
        return JobDescription.of(wanted.title(), wanted.description());
    }
}
