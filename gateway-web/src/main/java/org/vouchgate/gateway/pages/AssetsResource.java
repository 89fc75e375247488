package org.vouchgate.gateway.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.vouchgate.gateway.platform.NotFound;

/** Serves what pages load. */
@Path("assets/{version}/{name}")
@PermitAll // style and script of every page, of the login page too
public class AssetsResource {

    @GET
    public Response find(@PathParam("version") String version, @PathParam("name") String name) {
        var asset = Assets.find(name)
                .filter(known -> known.version().equals(version))
                .orElseThrow(() -> new NotFound("file"));
        return Response.ok(asset.content(), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
