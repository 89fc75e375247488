package org.vouchgate.gateway.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.platform.NotFound;

/** Serves what pages load. */
@Path("assets/{version}/{name}")
@PermitAll // style and script of every page, of the login page too
public class AssetsResource {

    private static final String GZIP = "(?i)(.*[,\\s])?gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*";

    @GET
    public Response find(
            @PathParam("version") String version,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @DefaultValue("") String encodings) {
        var asset = Assets.find(name)
                .filter(known -> known.version().equals(version))
                .orElseThrow(() -> new NotFound("file"));
        var answer = encodings.matches(GZIP)
                ? Response.ok(asset.zipped(), asset.mediaType()).header(HttpHeaders.CONTENT_ENCODING, "gzip")
                : Response.ok(asset.content(), asset.mediaType());
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
