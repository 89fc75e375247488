package org.vouchgate.gateway.asked;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Role;

/** What was concluded: verdicts with every finding, skills with their evidence, the match report. */
@Path("api/v1/presentation-requests/{id}/assessment")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentation requests")
public class AssessmentResource {

    @Inject
    SeenByCaller seen;

    @GET
    @Operation(summary = "What was concluded from the answer")
    public AssessmentDocument find(@PathParam("id") UUID id) {
        return seen.result(id);
    }
}
