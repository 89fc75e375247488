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
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** The signed verification record, where people are: beside the page of its request. */
@Path("requests/{id}/record.jwt")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
public class RecordFileResource {

    @Inject
    ReadRecord readRecord;

    @Inject
    Caller caller;

    @GET
    @Produces("application/jwt")
    public Response find(@PathParam("id") UUID id, @QueryParam("blind") @DefaultValue("false") boolean blind) {
        return Response.ok(readRecord.of(caller.employer(), id, blind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record-" + id + ".jwt\"")
                .build();
    }
}
