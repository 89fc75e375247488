package org.vouchgate.gateway.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.job.Jobs;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.words.Words;

/** Asks many candidates at once, and tells how far it has come. */
@Path("api/v1/jobs/{id}/batches")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class BatchesResource {

    @Inject
    AskMany askMany;

    @Inject
    Batches batches;

    @Inject
    BatchProgress progress;

    @Inject
    SeenByCaller seen;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @POST
    @Operation(summary = "Ask many candidates the same for one job; nobody is asked if one of them cannot be")
    @APIResponse(
            responseCode = "201",
            description = "Kept; the requests are opened one after the other",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response ask(@PathParam("id") UUID job, @NotNull @Valid NewBatch wanted) {
        if (jobs.find(caller.employer(), job).isEmpty()) {
            throw new NotFound("job");
        }
        var whom = wanted.candidates().stream().map(NewBatch::listed).toList();
        refuseMistakes(whom, wanted.wish().byMail());
        var name = caller.identity().map(Identity::name).orElse(caller.subject());
        var batch = askMany.of(caller.employer(), new Requester(caller.subject(), name), job, wanted.wish(), whom);
        return Response.created(settings.at("/api/v1/jobs/" + job + "/batches/" + batch.id()))
                .entity(BatchView.of(batch, progress.of(batch), seen.isSealed(job)))
                .build();
    }

    @GET
    @Path("{batch}")
    @Operation(summary = "How far a batch has come")
    public BatchView find(@PathParam("id") UUID job, @PathParam("batch") UUID id) {
        var batch = batches.find(caller.employer(), id)
                .filter(known -> known.job().equals(job))
                .orElseThrow(() -> new NotFound("batch"));
        return BatchView.of(batch, progress.of(batch), seen.isSealed(job));
    }

    private static void refuseMistakes(List<ListedCandidate> whom, boolean byMail) {
        var errors = new ArrayList<Problem.Error>();
        for (int i = 0; i < whom.size(); i++) {
            var pointer = "/candidates/" + i;
            CandidateList.mistake(whom.get(i), byMail)
                    .map(mistake -> Words.english()
                            .say(mistake.kind().key(), mistake.arguments().toArray()))
                    .ifPresent(sentence -> errors.add(new Problem.Error(pointer, sentence)));
        }
        if (!errors.isEmpty()) {
            throw new BadInput("Nobody was asked. Correct what is listed under errors and send it again.", errors);
        }
    }
}
