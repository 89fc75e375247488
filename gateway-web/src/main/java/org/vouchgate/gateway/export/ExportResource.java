package org.vouchgate.gateway.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** A verified result for other systems. */
@Path("api/v1/presentation-requests/{id}/export")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Tag(name = "Presentation requests")
public class ExportResource {

    @Inject
    ExportResult exportResult;

    @Inject
    SeenByCaller seen;

    @Inject
    Caller caller;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The verified skills and credentials as LER-RS or JSON Resume; the credentials themselves are not kept. Refused to people"
                            + " while the candidate is under blind review")
    public Response export(
            @PathParam("id") UUID id,
            @Parameter(description = "ler-rs or json-resume") @QueryParam("format") @DefaultValue("") String format) {
        seen.request(id).unsealed();
        var document = exportResult.of(caller.employer(), id, format);
        // Only a format that is known gets here, so its name may stand in a header.
        return Response.ok(document.toString())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"verified-" + id + "." + format + ".json\"")
                .build();
    }
}
