package org.vouchgate.gateway.taxonomy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;

/** The taxonomies an employer imported. */
@Path("api/v1/taxonomies")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Taxonomies")
public class TaxonomiesResource {

    private static final Pattern FILE_NAME = Pattern.compile("(?i);\\s*filename=\"?([^\";]{1,200})");

    @Inject
    KeepTaxonomies keep;

    @Inject
    Caller caller;

    @Inject
    GatewaySettings settings;

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Import a taxonomy: send its file, or a zip of its files, as the body",
            description =
                    "Answers at once; the import goes on by itself. Ask the Location until state is ready or failed.")
    @APIResponse(
            responseCode = "202",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = TaxonomyView.class)))
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response take(
            @Parameter(description = "esco-csv, onet-text, rsd-json, case-json, ctdl-asn or plain-csv")
                    @QueryParam("kind")
                    @DefaultValue("")
                    String kind,
            @Parameter(description = "What people call it; an import of the same name takes its place")
                    @QueryParam("name")
                    @DefaultValue("")
                    String name,
            @Parameter(
                            description =
                                    "The file's name, for reports, unless Content-Disposition says it; a zip names its files itself")
                    @QueryParam("file")
                    @DefaultValue("")
                    String file,
            @Parameter(description = "Whether it is put to use as soon as it is ready")
                    @QueryParam("activate")
                    @DefaultValue("true")
                    boolean activate,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_DISPOSITION) @DefaultValue("")
                    String disposition,
            InputStream body) {
        var wanted = NewTaxonomy.of(kind, name, file.isBlank() ? fileName(disposition) : file, activate);
        var taken = keep.take(caller.employer(), caller.subject(), wanted, body);
        return Response.accepted(taken)
                .location(settings.at("/api/v1/taxonomies/" + taken.id()))
                .build();
    }

    private static String fileName(String disposition) {
        var said = FILE_NAME.matcher(disposition);
        return said.find() ? said.group(1) : "";
    }

    @GET
    @Operation(summary = "All of them, newest first")
    public List<TaxonomyView> all() {
        return keep.all(caller.employer());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One taxonomy: how far its import is, what was left out")
    public TaxonomyView find(@PathParam("id") UUID id) {
        return keep.find(caller.employer(), id).orElseThrow(() -> new NotFound("taxonomy"));
    }

    @POST
    @Path("{id}/activate")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Put it to use, in place of one of the same name")
    public TaxonomyView activate(@PathParam("id") UUID id) {
        return keep.activate(caller.employer(), caller.subject(), id);
    }

    @POST
    @Path("{id}/deactivate")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take it out of use; it stays ready")
    public TaxonomyView deactivate(@PathParam("id") UUID id) {
        return keep.deactivate(caller.employer(), caller.subject(), id);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove it; only when it is not in use")
    public void remove(@PathParam("id") UUID id) {
        keep.remove(caller.employer(), caller.subject(), id);
    }
}
