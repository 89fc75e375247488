package org.vouchgate.gateway.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.JsonBody;
import org.vouchgate.matching.audit.AuditJson;
import org.vouchgate.matching.audit.AuditPage;

/** Works out a bias audit from data that an auditor brings, and keeps none of it. */
@Path("api/v1/bias-audits")
@RolesAllowed({Role.EMPLOYER_ADMIN, Role.PRIVACY_OFFICER})
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
public class BiasAuditsResource {

    @Inject
    AuditForBias auditForBias;

    @Inject
    Caller caller;

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Selection and scoring rates, impact ratios and Fisher’s exact p; nothing is stored",
            description = "Send applicants, each with sex, race (null if not known), score, selected.")
    public JsonObject figures(
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String sample) {
        return AuditJson.write(auditForBias.of(caller.employer(), caller.subject(), JsonBody.object(sample)));
    }

    @POST
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The same as a page to print")
    public Response page(@RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT))) String sample) {
        return Response.ok(
                        AuditPage.html(auditForBias.of(caller.employer(), caller.subject(), JsonBody.object(sample))))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bias-audit.html\"")
                .build();
    }
}
