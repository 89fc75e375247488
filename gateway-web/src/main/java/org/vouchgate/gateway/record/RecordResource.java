package org.vouchgate.gateway.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** The signed verification record. */
@Path("api/v1/presentation-requests/{id}/record")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Tag(name = "Presentation requests")
public class RecordResource {

    @Inject
    ReadRecord readRecord;

    @Inject
    Caller caller;

    @GET
    @Produces("application/jwt")
    @Operation(summary = "The signed verification record; sealed where the job is under blind review")
    public Response find(@PathParam("id") UUID id, @QueryParam("blind") @DefaultValue("false") boolean blind) {
        return Response.ok(readRecord.of(caller.employer(), id, blind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record-" + id + ".jwt\"")
                .build();
    }
}
