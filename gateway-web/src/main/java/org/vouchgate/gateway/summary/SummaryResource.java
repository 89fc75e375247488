package org.vouchgate.gateway.summary;

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
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.words.Words;

/** The summary as a PDF. */
@Path("api/v1/presentation-requests/{id}/summary.pdf")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN, Role.INTEGRATOR})
@Tag(name = "Presentation requests")
public class SummaryResource {

    @Inject
    ReadAssessment readAssessment;

    @Inject
    Summaries summaries;

    @Inject
    PageLanguage pageLanguage;

    @Inject
    Caller caller;

    @GET
    @Produces("application/pdf")
    @Operation(summary = "The summary as a PDF; the same bytes whenever it is asked for")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("blind") @DefaultValue("false") boolean blind) {
        var read = readAssessment.of(caller.employer(), id);
        return Response.ok(summaries.pdf(
                        read.request(), read.document(), Words.in(language).orElseGet(pageLanguage::words), blind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"summary-" + id + ".pdf\"")
                .build();
    }
}
