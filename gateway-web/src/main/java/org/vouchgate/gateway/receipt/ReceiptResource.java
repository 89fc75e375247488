package org.vouchgate.gateway.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.NotFound;

/** The candidate's receipt, signed. */
@Path("api/v1/presentation-requests/{id}/receipt")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Tag(name = "Presentation requests")
public class ReceiptResource {

    @Inject
    SeenByCaller seen;

    @Inject
    WriteReceipt writeReceipt;

    @Inject
    SignReceipt signReceipt;

    @GET
    @Produces("application/jose")
    @Operation(
            summary =
                    "The candidate's receipt, signed; as it is written now. There is none while the request has not ended,"
                            + " and none for people while the candidate is under blind review")
    public Response receipt(@PathParam("id") UUID id) {
        var request = seen.request(id).unsealed();
        var receipt = writeReceipt.of(request).orElseThrow(() -> new NotFound("receipt"));
        return Response.ok(signReceipt.receipt(receipt))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt-" + id + ".jwt\"")
                .build();
    }
}
