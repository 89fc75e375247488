package org.vouchgate.gateway.recruiter.result;

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
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.blind.SeenByCaller;
import org.vouchgate.gateway.export.ExportResult;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;
import org.vouchgate.gateway.summary.Summaries;
import org.vouchgate.words.Words;

/** What came of a request, to be filed or passed on. What names the candidate is kept back while they are sealed. */
@Path("requests/{id}")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
public class ResultFilesResource {

    @Inject
    Desk desk;

    @Inject
    ReadAssessment assessments;

    @Inject
    SeenByCaller seen;

    @Inject
    Summaries summaries;

    @Inject
    ExportResult exports;

    @Inject
    PageLanguage language;

    /**
     * The summary. While the candidate is sealed it is blind, whatever is asked for.
     *
     * @param tag the language to write it in; that of the page if it is none
     */
    @GET
    @Path("summary.pdf")
    @Produces("application/pdf")
    public Response pdf(
            @PathParam("id") UUID id,
            @QueryParam("language") @DefaultValue("") String tag,
            @QueryParam("blind") @DefaultValue("false") boolean blind) {
        var read = assessments.of(desk.employer(), id);
        var words = Words.in(tag).orElseGet(language::words);
        return Response.ok(summaries.pdf(read.request(), read.document(), words, blind))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"summary-" + id + ".pdf\"")
                .build();
    }

    @GET
    @Path("verified.{format: ler-rs|json-resume}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response export(@PathParam("id") UUID id, @PathParam("format") String format) {
        seen.request(id).unsealed();
        return Response.ok(exports.of(desk.employer(), id, format).toString())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"verified-" + id + "." + format + ".json\"")
                .build();
    }
}
